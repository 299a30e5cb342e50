package org.clientele.candidate;

import java.util.List;

/**
 * Checked details with the skills that their names stand for.
 *
 * @param details names the skills as the list does
 */
record CandidateFields(CandidateDetails details, List<SkillRow> skills) {}
