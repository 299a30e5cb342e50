package org.clientele.task;

import java.util.List;

/**
 * The tasks of one state: what is due first comes first, of the closed ones what was changed last.
 *
 * @param more whether there are further ones, which the board does not show
 */
public record BoardColumn(TaskState state, List<TaskRow> rows, boolean more) {

    public BoardColumn {
        rows = List.copyOf(rows);
    }
}
