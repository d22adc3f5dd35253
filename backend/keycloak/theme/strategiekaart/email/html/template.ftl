<#-- Mail programs know tables and styles on the element, and little else. -->
<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Strategiekaart</title>
  <style>a { color: #1b4f8a; font-weight: bold }</style>
</head>
<body style="margin:0;padding:0;background:#f6f7f9;color:#17212e;font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;font-size:17px;line-height:1.55">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f6f7f9">
    <tr>
      <td align="center" style="padding:24px 12px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;background:#ffffff;border:1px solid #d8dde5;border-radius:6px">
          <tr>
            <td style="padding:16px 28px;border-bottom:1px solid #d8dde5;font-size:19px;font-weight:bold;color:#17212e">Strategiekaart</td>
          </tr>
          <tr>
            <td style="padding:12px 28px 20px;color:#17212e;word-break:break-word"><#nested></td>
          </tr>
        </table>
      </td>
    </tr>
  </table>
</body>
</html>
</#macro>
