package org.clientele.portal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What contacts see in their portal: the conditions of Hibernate's filter on the portal's own read entities, which adds
 * them to every statement (docs/adr/0035). Each is put together from named rules, and the explanation runs the same
 * rules one by one, so that it cannot differ from the decision.
 *
 * <p>In the rules, {@code me} is the account that looks, {@code mc} its contact and {@code mr} its role; {@code sa},
 * {@code sc} and {@code sr} are those on whose behalf it looks: itself, or a contact that it is deputy of. {@code pv} is
 * the vacancy, {@code ps} the submission, {@code pg} its stage, {@code pd} the candidate, {@code pi} the interview.
 */
final class PortalVisibility {

    static final String FILTER = "portal";

    /** The rule without which nothing else is told of a row. */
    static final String OF_CLIENT_RULE = "ofClient";

    private static final String AND = " and ";
    private static final String OR = " or ";

    static final String ME =
            "portal_account me join contact mc on mc.id = me.contact_id" + " join portal_role mr on mr.id = me.role_id";

    static final String VACANCIES = ME
            + " join portal_account sa on sa.client_id = me.client_id"
            + " join contact sc on sc.id = sa.contact_id join portal_role sr on sr.id = sa.role_id"
            + " cross join vacancy pv";

    static final String SUBMISSIONS = VACANCIES
            + " join submission ps on ps.vacancy_id = pv.id join vacancy_stage pg on pg.id = ps.stage_id"
            + " join candidate pd on pd.id = ps.candidate_id";

    static final String INTERVIEWS = SUBMISSIONS + " join interview pi on pi.submission_id = ps.id";

    static final String LOOKING = "me.contact_id = :viewer" + AND + "sa.contact_id in (:seers)";

    private static final String ACCOUNT_ACTIVE = "(" + ActiveAccount.ACCOUNT + " and sa.state = 'ACTIVE')";
    private static final String CONTACT_ACTIVE = "(" + ActiveAccount.CONTACT + " and not sc.archived)";
    private static final String OF_CLIENT =
            "(pv.client_id = me.client_id and " + ActiveAccount.CLIENT + " and sc.client_id = me.client_id)";
    private static final String VACANCY_KEPT = "pv.listed";

    /** Some days after its end a vacancy is seen no more, if the agency says so (docs/features.md N10). */
    private static final String NOT_LONG_ENDED = "not exists (select 1 from portal_settings pt"
            + " where pt.seen_days is not null and datediff(:today, pv.ended_on) >= pt.seen_days)";

    private static final String ALL_OF_CLIENT = "sr.vacancies = 'CLIENT'";
    private static final String OF_LOCATION = "(sr.vacancies = 'LOCATION' and pv.location_id = sc.location_id)";
    private static final String RELEASED = "(sr.vacancies <> 'INTERVIEWER' and exists (select 1 from vacancy_release vr"
            + " where vr.vacancy_id = pv.id and vr.contact_id = sa.contact_id))";
    private static final String INTERVIEWER = "(exists (select 1 from vacancy_contact vc where vc.vacancy_id = pv.id"
            + " and vc.contact_id = sa.contact_id and vc.part = 'INTERVIEWS') or exists (select 1 from interview vi"
            + " join interview_participant vp on vp.interview_id = vi.id"
            + " where vi.vacancy_id = pv.id and not vi.archived and vp.contact_id = sa.contact_id))";

    private static final String SHARED = "ps.shared_at is not null";
    private static final String NOT_WITHDRAWN = "ps.withdrawn_at is null";
    private static final String SUBMISSION_KEPT = "not ps.archived";
    private static final String CANDIDATE_KEPT = "not pd.archived";
    private static final String CONSENT = "(pd.consent_state not in ('WITHDRAWN', 'EXPIRED')"
            + " and (pd.consent_expires_on is null or pd.consent_expires_on >= :today))";
    private static final String STAGE_FOR_CLIENT = "pg.client_sees";
    private static final String STAGE_OF_ROLE =
            "exists (select 1 from portal_role_stage rs where rs.role_id = mr.id and rs.stage_kind = pg.kind)";

    private static final String SHARED_WITH = "exists (select 1 from submission_share sh"
            + " where sh.submission_id = ps.id and sh.contact_id = sa.contact_id and sh.withdrawn_at is null)";

    /** Interviews of an earlier showing, before the candidate was withdrawn, open nothing of the present one. */
    private static final String INTERVIEWS_CANDIDATE = "exists (select 1 from interview si"
            + " join interview_participant sp on sp.interview_id = si.id"
            + " where si.submission_id = ps.id and not si.archived and si.state <> 'CANCELLED'"
            + " and si.ends_at >= ps.shown_since and sp.contact_id = sa.contact_id)";

    private static final String INTERVIEW_KEPT = "not pi.archived";
    private static final String ALL_SEEN = "sr.interviews = 'SEEN'";
    private static final String TAKES_PART =
            "(sr.interviews <> 'NONE' and exists (select 1 from interview_participant ip"
                    + " where ip.interview_id = pi.id and ip.contact_id = sa.contact_id))";

    static final RowPolicy VACANCY_POLICY = new RowPolicy(
            VACANCIES,
            "pv.id",
            List.of(
                    new VisibilityRule("accountActive", ACCOUNT_ACTIVE),
                    new VisibilityRule("contactActive", CONTACT_ACTIVE),
                    new VisibilityRule(OF_CLIENT_RULE, OF_CLIENT),
                    new VisibilityRule("vacancyKept", VACANCY_KEPT),
                    new VisibilityRule("notLongEnded", NOT_LONG_ENDED)),
            List.of(List.of(
                    new VisibilityRule("allOfClient", ALL_OF_CLIENT),
                    new VisibilityRule("ofLocation", OF_LOCATION),
                    new VisibilityRule("released", RELEASED),
                    new VisibilityRule("interviewer", INTERVIEWER))));

    private static final List<VisibilityRule> SHOWN = List.of(
            new VisibilityRule("candidateKept", CANDIDATE_KEPT),
            new VisibilityRule("consent", CONSENT),
            new VisibilityRule("stageForClient", STAGE_FOR_CLIENT),
            new VisibilityRule("stageOfRole", STAGE_OF_ROLE));

    /** What has to hold for anybody to be seen who stands in a stage. */
    static final RowPolicy STAGE_POLICY = VACANCY_POLICY.narrowed(
            VACANCIES + " join vacancy_stage pg on pg.vacancy_id = pv.id",
            "pg.id",
            List.of(
                    new VisibilityRule("stageForClient", STAGE_FOR_CLIENT),
                    new VisibilityRule("stageOfRole", STAGE_OF_ROLE)),
            List.of());

    /** What would have to hold for a candidate that is not put forward yet. */
    static final RowPolicy SHOWING_POLICY = VACANCY_POLICY.narrowed(
            VACANCIES + " cross join candidate pd cross join vacancy_stage pg", "pd.id", SHOWN, List.of());

    static final RowPolicy SUBMISSION_POLICY = VACANCY_POLICY.narrowed(
            SUBMISSIONS,
            "ps.id",
            Stream.concat(
                            Stream.of(
                                    new VisibilityRule("shared", SHARED),
                                    new VisibilityRule("notWithdrawn", NOT_WITHDRAWN),
                                    new VisibilityRule("submissionKept", SUBMISSION_KEPT)),
                            SHOWN.stream())
                    .toList(),
            List.of(
                    new VisibilityRule("sharedWith", SHARED_WITH),
                    new VisibilityRule("interviewsCandidate", INTERVIEWS_CANDIDATE)));

    static final RowPolicy INTERVIEW_POLICY = SUBMISSION_POLICY.narrowed(
            INTERVIEWS,
            "pi.id",
            List.of(new VisibilityRule("interviewKept", INTERVIEW_KEPT)),
            List.of(new VisibilityRule("allSeen", ALL_SEEN), new VisibilityRule("takesPart", TAKES_PART)));

    private static final String VACANCY_RULES =
            ACCOUNT_ACTIVE + AND + CONTACT_ACTIVE + AND + OF_CLIENT + AND + VACANCY_KEPT + AND + NOT_LONG_ENDED;
    private static final String VACANCY_GRANTS =
            AND + "(" + ALL_OF_CLIENT + OR + OF_LOCATION + OR + RELEASED + OR + INTERVIEWER + ")";
    private static final String SUBMISSION_RULES = VACANCY_RULES
            + AND
            + SHARED
            + AND
            + NOT_WITHDRAWN
            + AND
            + SUBMISSION_KEPT
            + AND
            + CANDIDATE_KEPT
            + AND
            + CONSENT
            + AND
            + STAGE_FOR_CLIENT
            + AND
            + STAGE_OF_ROLE;
    private static final String SUBMISSION_GRANTS =
            VACANCY_GRANTS + AND + "(" + SHARED_WITH + OR + INTERVIEWS_CANDIDATE + ")";

    static final String SEES_VACANCY = "exists (select 1 from " + VACANCIES + " where " + LOOKING + AND + VACANCY_RULES
            + VACANCY_GRANTS + AND + "pv.id = {alias}.";
    private static final String SEES_SUBMISSION = "exists (select 1 from " + SUBMISSIONS + " where " + LOOKING + AND
            + SUBMISSION_RULES + SUBMISSION_GRANTS + AND;
    static final String VACANCY = SEES_VACANCY + "id)";
    static final String SUBMISSION = SEES_SUBMISSION + "ps.id = {alias}.id)";
    private static final String SEES_INTERVIEW = "exists (select 1 from " + INTERVIEWS + " where " + LOOKING + AND
            + SUBMISSION_RULES + AND + INTERVIEW_KEPT + SUBMISSION_GRANTS + AND + "(" + ALL_SEEN + OR + TAKES_PART + ")"
            + AND + "pi.id = {alias}.";
    static final String INTERVIEW = SEES_INTERVIEW + "id)";
    static final String PROPOSAL = SEES_INTERVIEW + "interview_id)";
    /** What the contact itself answered. */
    static final String PARTICIPANT = PROPOSAL + AND + "{alias}.contact_id = :viewer";

    static final String STAGE =
            SEES_VACANCY + "vacancy_id)" + AND + "{alias}.client_sees and exists (select 1 from " + ME
                    + " join portal_role_stage rs on rs.role_id = mr.id"
                    + " where me.contact_id = :viewer and rs.stage_kind = {alias}.kind)";

    /** Of those who see the vacancy, each reads the whole conversation. */
    static final String MESSAGE = SEES_VACANCY + "vacancy_id)" + AND + "{alias}.deleted_at is null";

    static final String REQUEST = SEES_VACANCY + "vacancy_id)" + AND + "{alias}.contact_id = :viewer";

    private static final String OF_SUBMISSION = SEES_SUBMISSION + "ps.id = {alias}.submission_id)";

    private static final String ROLE = "exists (select 1 from " + ME + " where me.contact_id = :viewer and ";

    /** Of a submission that is seen: the words for the contact itself, or for one that it is deputy of. */
    static final String SHARE = "contact_id in (:seers) and withdrawn_at is null";

    /** Words of the agency in the thread with the client, one's own, and those of colleagues if the role says so. */
    static final String COMMENT = OF_SUBMISSION + AND + "{alias}.thread = 'CLIENT' and {alias}.deleted_at is null"
            + " and ({alias}.contact_id is null or {alias}.contact_id = :viewer or " + ROLE + "mr.sees_comments))";

    /** Of a submission that is seen: never those of the agency. */
    static final String RATING = "contact_id is not null and (contact_id = :viewer or " + ROLE + "mr.sees_ratings))";

    /** One's own. */
    static final String VERDICT = OF_SUBMISSION + AND + "{alias}.contact_id = :viewer";

    /** Besides what is seen, the one candidate whose preview is being made. */
    private static final String SEES_CANDIDATE = "(:considered = {alias}.";

    static final String CANDIDATE = SEES_CANDIDATE + "id or " + SEES_SUBMISSION + "ps.candidate_id = {alias}.id))";
    private static final String OF_CANDIDATE =
            SEES_CANDIDATE + "candidate_id or " + SEES_SUBMISSION + "ps.candidate_id = {alias}.candidate_id))";

    static final String SKILL = ROLE + "mr.sees_skills)" + AND + OF_CANDIDATE;

    /** Put forward with a version of the résumé that names the candidate, or with none; without one's own, to colleagues. */
    private static final String NAMED_BY_RESUME = "not exists (select 1 from submission_share rh"
            + " join client_resume_version rv on rv.id = rh.resume_version_id where rh.submission_id = ps.id"
            + " and rv.naming <> 'FULL_NAME' and (rh.contact_id in (:seers) or not exists (select 1"
            + " from submission_share ro where ro.submission_id = ps.id and ro.contact_id in (:seers))))";

    /** Wins over the role: the contact or its client hides them; and they would name who is not to be named. */
    static final String CONTACT_DATA = ROLE + "mr.sees_contact_data and mr.naming = 'FULL_NAME'"
            + " and not me.hide_contact_data and not exists (select 1 from portal_client pc"
            + " where pc.client_id = me.client_id and pc.hide_contact_data))" + AND + SEES_CANDIDATE
            + "candidate_id or " + SEES_SUBMISSION
            + NAMED_BY_RESUME + AND + "ps.candidate_id = {alias}.candidate_id))";

    /** A face names its owner as well. */
    static final String PHOTO = ROLE + "mr.sees_photo)" + AND + SEES_SUBMISSION + NAMED_BY_RESUME + AND
            + "ps.candidate_id = {alias}.candidate_id)";

    /** A version that names the candidate more openly than the role does is not shown. */
    private static final String NAMED_NO_MORE_OPENLY = "(mr.naming = 'FULL_NAME' or {alias}.naming = 'NUMBER'"
            + " or (mr.naming = 'INITIALS' and {alias}.naming = 'INITIALS'))";

    /** Only the version that was put before the contact, of which there is a record of introduction. */
    private static final String OPEN_VERSION =
            "{alias}.withdrawn_at is null and (:considered = {alias}.candidate_id or " + SEES_SUBMISSION
                    + "exists (select 1 from submission_share hs where hs.submission_id = ps.id"
                    + " and hs.contact_id = sa.contact_id and hs.withdrawn_at is null"
                    + " and hs.resume_version_id = {alias}.id)))";

    static final String RESUME = ROLE + "mr.resume <> 'NONE' and " + NAMED_NO_MORE_OPENLY + ")" + AND + OPEN_VERSION;
    static final String FILE = ROLE + "mr.resume = 'DOWNLOAD' and " + NAMED_NO_MORE_OPENLY + ")" + AND + OPEN_VERSION;

    /** People of the same client who use the portal. */
    static final String COLLEAGUE = "not {alias}.archived and exists (select 1 from portal_account ca"
            + " where ca.contact_id = {alias}.id and ca.state <> 'DEACTIVATED') and exists (select 1 from " + ME
            + " where me.contact_id = :viewer and " + ActiveAccount.CONDITION
            + " and me.client_id = {alias}.client_id)";

    private PortalVisibility() {}
}
