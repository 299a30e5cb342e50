package org.clientele.vacancy.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked when a vacancy comes into another state. */
public record StateInput(String reason, @Nullable LocalDate on) {}
