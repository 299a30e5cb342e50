package org.clientele.submission;

import org.clientele.vacancy.StageId;

/** How many stand in a stage. */
record StageTally(StageId stage, long number) {}
