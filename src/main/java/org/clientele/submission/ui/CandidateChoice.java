package org.clientele.submission.ui;

import org.clientele.candidate.CandidateId;

/** A candidate to be chosen. */
record CandidateChoice(CandidateId id, String name, String headline) {}
