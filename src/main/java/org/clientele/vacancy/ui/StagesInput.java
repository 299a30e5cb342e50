package org.clientele.vacancy.ui;

import java.util.List;
import org.clientele.vacancy.StageInput;

/** The stages of a vacancy as they are to be. */
public record StagesInput(List<StageInput> stages) {}
