package org.clientele.document;

import java.util.List;
import java.util.Map;

/** What a feature contributes to documents. Made as a Spring bean, with an order. */
public interface VariableSource {

    /** The variables, in the order in which they are listed. */
    List<Variable> variables();

    /**
     * Their values for one document, nested by the parts of their paths: text in the document's language, Boolean for
     * flags, lists of the same for rows. Each variable has a value; what is not known is an empty text. Called within a
     * transaction, as the one who makes the document, of whom it reads no more than he may see.
     */
    Map<String, Object> values(DocumentSubject subject);
}
