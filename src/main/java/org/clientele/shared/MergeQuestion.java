package org.clientele.shared;

import java.util.List;

/**
 * What has to be decided before two records become one, beside the records' own fields: whose of something that only one can
 * have stays (docs/features.md N15).
 *
 * @param name what the answer is handed to the {@link MergeParticipant participants} under; unique
 * @param labelKey translation key of the question
 * @param kept what the kept record has, in words; likewise absorbed
 */
public record MergeQuestion(String name, String labelKey, Words kept, Words absorbed) {

    /**
     * Something said in the reader's language.
     *
     * @param key translation key
     * @param arguments of the text: words themselves, instants, or anything that is shown as it is
     */
    public record Words(String key, List<Object> arguments) {

        public Words {
            arguments = List.copyOf(arguments);
        }

        public Words(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}
