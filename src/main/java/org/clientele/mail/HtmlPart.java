package org.clientele.mail;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * A body as a page that common mail programs show alike: laid out by tables, styles on each element, since some programs
 * drop style sheets, and nothing loaded from elsewhere. Where the reader prefers it dark, programs that know style sheets show it
 * so; the sign at the top stays on white, which logos and colours are made for.
 */
final class HtmlPart {

    private static final Map<String, String> STYLES = Map.of(
            "p", "margin:0 0 16px 0",
            "ul", "margin:0 0 16px 0;padding:0 0 0 24px",
            "ol", "margin:0 0 16px 0;padding:0 0 0 24px",
            "li", "margin:0 0 4px 0",
            "a", "color:#1d4ed8;text-decoration:underline",
            "blockquote", "margin:0 0 16px 0;padding:0 0 0 12px;border-left:3px solid #d4d4d8;color:#52525b",
            "code", "font-family:Consolas,'Courier New',monospace",
            "hr", "border:0;border-top:1px solid #e4e4e7;margin:16px 0");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>%s</title>
            <style>
            @media (prefers-color-scheme: dark) {
            .page { background-color: #18181b !important }
            .sheet { background-color: #27272a !important; border-color: #3f3f46 !important }
            .words, .words p, .words li { color: #f4f4f5 !important }
            .words blockquote { color: #d4d4d8 !important }
            .words a { color: #93c5fd !important }
            }
            </style>
            </head>
            <body class="page" style="margin:0;padding:0;background-color:#f4f4f5">
            <table class="page" role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4f4f5">
            <tr><td align="center" style="padding:24px 12px">
            <table class="sheet" role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" \
            style="width:100%%;max-width:600px;border:1px solid #e4e4e7">
            %s<tr><td class="words" align="left" style="padding:28px 32px 12px 32px;font-family:Arial,Helvetica,sans-serif;font-size:15px;\
            line-height:22px;color:#18181b">
            %s
            </td></tr>
            </table>
            </td></tr>
            </table>
            </body>
            </html>
            """;

    private static final String SIGN = """
            <tr><td align="left" bgcolor="#ffffff" style="padding:20px 32px;background-color:#ffffff;\
            border-top:6px solid %s;border-bottom:1px solid #e4e4e7">%s</td></tr>
            """;

    private static final String LOGO = """
            <img src="%s" alt="%s" width="%d" style="display:block;border:0;height:auto;max-width:100%%">""";

    private static final String NAME = """
            <span style="font-family:Arial,Helvetica,sans-serif;font-size:18px;font-weight:bold;color:%s">%s</span>""";

    private static final String USUAL_COLOR = "#e4e4e7";
    private static final String USUAL_NAME_COLOR = "#18181b";

    private HtmlPart() {}

    /** @param logoAt where the logo of the look is to be found */
    static String of(String html, String title, Locale language, MailLook look, String logoAt) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        STYLES.forEach((name, style) -> document.body().select(name).attr("style", style));
        document.body().select("a").removeAttr("target");
        if (!look.color().isEmpty()) {
            document.body().select("a").attr("style", "color:" + look.color() + ";text-decoration:underline");
        }
        return PAGE.formatted(
                language.getLanguage(),
                Entities.escape(title),
                sign(look, logoAt),
                document.body().html());
    }

    /** Nothing where nobody has chosen a look. */
    private static String sign(MailLook look, String logoAt) {
        if (!look.hasLogo() && look.color().isEmpty()) {
            return "";
        }
        String name = Entities.escape(look.name());
        String shown = look.hasLogo()
                ? LOGO.formatted(logoAt, name, look.width())
                : NAME.formatted(look.color().isEmpty() ? USUAL_NAME_COLOR : look.color(), name);
        return SIGN.formatted(look.color().isEmpty() ? USUAL_COLOR : look.color(), shown);
    }
}
