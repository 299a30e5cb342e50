package org.clientele.document.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Mends what Word would call damaged after sections were repeated or left out (ECMA-376, part 1, 17.4). */
final class WordRepair {

    /** Numbers that Word gives paragraphs, each of which may be there once. */
    private static final String NUMBERS_NAMESPACE = "http://schemas.microsoft.com/office/word/2010/wordml";

    private WordRepair() {}

    /** The part as it is written into the file. */
    static byte[] repaired(String xml) {
        Document document = Xml.parse(xml);
        Word.all(document, Word.TABLE).stream()
                .filter(table -> !has(table, Word.ROW))
                .forEach(table -> table.getParentNode().removeChild(table));
        Word.all(document, Word.CELL).forEach(WordRepair::endWithParagraph);
        Word.all(document, Word.PARAGRAPH).forEach(WordRepair::dropNumbers);
        Word.all(document, Word.ROW).forEach(WordRepair::dropNumbers);
        return Xml.bytes(document);
    }

    private static boolean has(Element table, String name) {
        return Xml.children(table).stream().anyMatch(child -> Word.is(child, name));
    }

    private static void endWithParagraph(Element cell) {
        Node last = cell.getLastChild();
        if (!Word.is(last, Word.PARAGRAPH)) {
            cell.appendChild(Word.make(cell.getOwnerDocument(), Word.PARAGRAPH));
        }
    }

    private static void dropNumbers(Element numbered) {
        numbered.removeAttributeNS(NUMBERS_NAMESPACE, "paraId");
        numbered.removeAttributeNS(NUMBERS_NAMESPACE, "textId");
    }
}
