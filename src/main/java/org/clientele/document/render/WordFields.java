package org.clientele.document.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads what the fields of a part do, however many runs their instructions are cut into (ECMA-376, part 1, 17.16). */
final class WordFields {

    private WordFields() {}

    static List<String> instructions(Document document) {
        List<String> instructions = new ArrayList<>();
        Deque<StringBuilder> open = new ArrayDeque<>();
        open.push(new StringBuilder());
        for (Element element : Xml.elements(document, Word.NAMESPACE, "*")) {
            if (Word.is(element, "instrText")) {
                open.peek().append(element.getTextContent());
            } else if (Word.is(element, "fldChar")) {
                String type = element.getAttributeNS(Word.NAMESPACE, "fldCharType");
                if (type.equals("begin")) {
                    open.push(new StringBuilder());
                } else if (type.equals("end") && open.size() > 1) {
                    instructions.add(open.pop().toString());
                }
            }
        }
        open.forEach(rest -> instructions.add(rest.toString()));
        return instructions;
    }
}
