package org.clientele.document.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Tells pictures that only show something from files of programs, by what they begin with. */
final class Pictures {

    private static final int BEGINNING = 64;

    /** PNG, JPEG, GIF, TIFF, JPEG XR, BMP, WMF and EMF, in hexadecimal digits; not PostScript and PDF, which are programs. */
    private static final Pattern BEGINNINGS =
            Pattern.compile("(89504e470d0a1a0a|ffd8ff|474946383[79]61|49492a00|4949bc01|4d4d002a"
                    + "|424d.{8}00000000|d7cdc69a|0[12]000900|01000000.{72}20454d46).*");

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> RUNNING = Set.of("script", "foreignobject", "set", "animate");
    private static final Pattern OWN = Pattern.compile("#.*|data:image/(png|jpeg|gif);base64,[\\w+/=\\s]*");
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(\\s*['\"]?\\s*[^#'\"\\s]|\\\\|@import");

    private Pictures() {}

    static boolean isPicture(byte[] content) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < Math.min(content.length, BEGINNING); i++) {
            beginning.append("%02x".formatted(content[i]));
        }
        return BEGINNINGS.matcher(beginning).matches();
    }

    /** Whether it is a drawing in SVG that takes nothing from elsewhere. */
    static boolean isSafeDrawing(Document document) {
        return SVG.equals(document.getDocumentElement().getNamespaceURI())
                && Xml.elements(document, "*", "*").stream().allMatch(Pictures::isSafe);
    }

    private static boolean isSafe(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        boolean isStyle = name.equals("style");
        if (RUNNING.contains(name)
                || isStyle && ELSEWHERE.matcher(element.getTextContent()).find()) {
            return false;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String key = attributes.item(i).getLocalName().toLowerCase(Locale.ROOT);
            String value = attributes.item(i).getNodeValue();
            boolean isAddress = key.equals("href") || key.equals("src");
            if (key.startsWith("on")
                    || isAddress && !OWN.matcher(value).matches()
                    || ELSEWHERE.matcher(value).find()) {
                return false;
            }
        }
        return true;
    }
}
