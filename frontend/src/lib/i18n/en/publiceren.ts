export const publiceren = {};
