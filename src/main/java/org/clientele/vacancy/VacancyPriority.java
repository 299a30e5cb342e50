package org.clientele.vacancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** How urgent a vacancy is, the most urgent first, which is how lists sort. Stored by its rank; each has the
 * translation {@code vacancy.priority.<NAME>}. */
public enum VacancyPriority {
    URGENT(0),
    HIGH(1),
    NORMAL(2),
    LOW(3);

    private final int rank;

    VacancyPriority(int rank) {
        this.rank = rank;
    }

    /** Between the rank in the database and the constant. */
    @Converter(autoApply = true)
    static class Ranks implements AttributeConverter<VacancyPriority, Integer> {

        @Override
        public Integer convertToDatabaseColumn(VacancyPriority priority) {
            return priority.rank;
        }

        @Override
        public VacancyPriority convertToEntityAttribute(Integer rank) {
            return Arrays.stream(values())
                    .filter(priority -> priority.rank == rank)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No such priority: " + rank));
        }
    }
}
