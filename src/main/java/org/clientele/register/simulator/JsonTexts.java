package org.clientele.register.simulator;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is read here: a text or list that is not there is empty. */
final class JsonTexts {

    private JsonTexts() {}

    static JsonMapper.Builder emptyForMissing() {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .withConfigOverride(String.class, override -> override.setNullHandling(empty))
                .withConfigOverride(List.class, override -> override.setNullHandling(empty));
    }
}
