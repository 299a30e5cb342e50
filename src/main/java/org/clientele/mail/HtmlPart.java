package org.clientele.mail;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * A body as a page that common mail programs show alike: laid out by tables, styles on each element, since some programs
 * drop style sheets, and nothing loaded from elsewhere.
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
            <title>%s</title>
            </head>
            <body style="margin:0;padding:0;background-color:#f4f4f5">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4f4f5">
            <tr><td align="center" style="padding:24px 12px">
            <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" \
            style="width:100%%;max-width:600px;border:1px solid #e4e4e7">
            <tr><td align="left" style="padding:28px 32px 12px 32px;font-family:Arial,Helvetica,sans-serif;font-size:15px;\
            line-height:22px;color:#18181b">
            %s
            </td></tr>
            </table>
            </td></tr>
            </table>
            </body>
            </html>
            """;

    private HtmlPart() {}

    static String of(String html, String title, Locale language) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        STYLES.forEach((name, style) -> document.body().select(name).attr("style", style));
        document.body().select("a").removeAttr("target");
        return PAGE.formatted(
                language.getLanguage(), Entities.escape(title), document.body().html());
    }
}
