package org.clientele.document.render;

/** How values are written, so that they stay text whatever stands in them. */
enum Markup {
    HTML {
        @Override
        String gap(String path) {
            return "<mark class=\"gap\">[" + path + "]</mark>";
        }

        @Override
        String lineBreak() {
            return "<br>";
        }
    },
    /** Within a text of a run of its own, which a gap splits so that its mark has a colour. */
    WORD {
        @Override
        String gap(String path) {
            return "</w:t></w:r><w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>[" + path
                    + "]</w:t></w:r><w:r><w:t>";
        }

        @Override
        String lineBreak() {
            return "</w:t><w:br/><w:t xml:space=\"preserve\">";
        }
    };

    /** What stands in the place of a value that is not there. */
    abstract String gap(String path);

    abstract String lineBreak();

    /** The value as text. What no XML may hold is left out (XML 1.0, 2.2). */
    String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        value.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append(lineBreak());
                case '\t' -> escaped.append(' ');
                default -> {
                    if (isCharacter(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isCharacter(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
