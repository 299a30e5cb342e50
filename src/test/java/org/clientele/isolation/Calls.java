package org.clientele.isolation;

import java.util.List;

/** The calls of some services. */
interface Calls {

    List<Call> all();
}
