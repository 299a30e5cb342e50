package org.clientele.document;

import java.util.List;
import org.clientele.security.Permission.MayAdminister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All variables, for those who write templates. */
@Service
@MayAdminister
public class VariableList {

    private final VariableCatalogue catalogue;

    VariableList(VariableCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those that belong together side by side. */
    @Transactional(readOnly = true)
    public List<Variable> all() {
        return catalogue.variables();
    }
}
