<#-- Keycloak's page, with what makes a good password said beforehand, and no question about other devices: whoever chooses
     a new password is signed out there. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-validation.ftl" as validator>
<#-- the title already says why it is asked; only what is wrong with the password comes on top -->
<@layout.registrationLayout displayMessage=(message?? && message.type == 'error' && !messagesPerField.existsError('password','password-confirm')); section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <p class="uitleg" id="password-help">${msg("passwordHelp")}</p>
        <form id="kc-passwd-update-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate="novalidate">
            <input type="text" name="username" value="${auth.attemptedUsername!''}" autocomplete="username" readonly hidden>
            <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true />
            <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
            <input type="hidden" name="logout-sessions" value="on">
            <@buttons.actionGroup horizontal=true>
                <@buttons.button id="kc-submit" name="login" label="savePassword"/>
                <#if isAppInitiatedAction??>
                    <@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary"/>
                </#if>
            </@buttons.actionGroup>
        </form>

        <@validator.templates/>
        <@validator.script field="password-new"/>
    </#if>
</@layout.registrationLayout>
