package org.clientele.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.candidate.ConsentState;
import org.clientele.interview.InterviewState;
import org.clientele.portal.RandomWorld.Absence;
import org.clientele.portal.RandomWorld.Candidate;
import org.clientele.portal.RandomWorld.Ending;
import org.clientele.portal.RandomWorld.Field;
import org.clientele.portal.RandomWorld.Flaw;
import org.clientele.portal.RandomWorld.Job;
import org.clientele.portal.RandomWorld.Meeting;
import org.clientele.portal.RandomWorld.Person;
import org.clientele.portal.RandomWorld.Put;
import org.clientele.portal.RandomWorld.Remark;
import org.clientele.portal.RandomWorld.Role;
import org.clientele.portal.RandomWorld.Share;
import org.clientele.resume.Naming;
import org.jspecify.annotations.Nullable;

/**
 * What contacts see, by the words of docs/features.md and docs/adr/0035 and by nothing else: sentences in Java that know of no
 * table. People and things are named by their places.
 *
 * @param forgotten a rule that is left out, to see whether it makes a difference in this world; null for the true model
 */
record RandomWorldModel(RandomWorld world, @Nullable Rule forgotten) {

    /** What closes something that would be seen otherwise. */
    enum Rule {
        ACCOUNT_ACTIVE,
        CONTACT_ACTIVE,
        CONTACT_KEPT,
        CONTACT_STAYED,
        ABSENT_HAS_ACCOUNT,
        ABSENT_KEPT,
        ABSENCE_BEGUN,
        ABSENCE_NOT_OVER,
        NOT_BACK,
        OF_CLIENT,
        VACANCY_KEPT,
        NOT_LONG_ENDED,
        SCOPE_OF_ROLE,
        SHARED,
        NOT_WITHDRAWN,
        SUBMISSION_KEPT,
        CANDIDATE_KEPT,
        CONSENT_GIVEN,
        CONSENT_NOT_EXPIRED,
        STAGE_FOR_CLIENT,
        STAGE_OF_ROLE,
        SHARED_WITH,
        SHARE_NOT_WITHDRAWN,
        INTERVIEW_KEPT,
        INTERVIEW_NOT_CANCELLED,
        INTERVIEW_OF_THIS_SHOWING,
        INTERVIEWS_OF_ROLE,
        COMMENT_FOR_CLIENT,
        COMMENT_KEPT,
        COMMENTS_OF_ROLE,
        RATING_BY_CONTACT,
        RATINGS_OF_ROLE
    }

    RandomWorldModel(RandomWorld world) {
        this(world, null);
    }

    /** Whether the rule does not stand in the way. */
    private boolean passes(Rule rule, boolean holds) {
        return holds || rule == forgotten;
    }

    /** Those as whom somebody looks: itself, and whom it is deputy of (N9). Nobody, if its access has ended (S2.13, S2.14). */
    private List<Integer> eyes(int me) {
        Person person = person(me);
        boolean mayLook = person.account() != null
                && passes(Rule.ACCOUNT_ACTIVE, person.account() == PortalAccountState.ACTIVE)
                && passes(Rule.CONTACT_ACTIVE, !person.flaws().contains(Flaw.INACTIVE))
                && passes(Rule.CONTACT_KEPT, !person.flaws().contains(Flaw.ARCHIVED))
                && passes(Rule.CONTACT_STAYED, !person.flaws().contains(Flaw.MOVED));
        return mayLook
                ? seers(me).stream()
                        .filter(eye -> eye == me || lends(eye, person))
                        .toList()
                : List.of();
    }

    /** Itself, then those whom it is deputy of, whatever their accounts are like. */
    private List<Integer> seers(int me) {
        return IntStream.concat(
                        IntStream.of(me),
                        IntStream.range(0, world.people().size()).filter(other -> other != me && standsIn(me, other)))
                .boxed()
                .toList();
    }

    private boolean lends(int eye, Person person) {
        Person seer = person(eye);
        return passes(Rule.ABSENT_HAS_ACCOUNT, seer.account() == PortalAccountState.ACTIVE)
                && passes(Rule.ABSENT_KEPT, !seer.flaws().contains(Flaw.ARCHIVED))
                && passes(Rule.CONTACT_STAYED, !seer.flaws().contains(Flaw.MOVED))
                && seer.client() == person.client();
    }

    private boolean standsIn(int me, int other) {
        Person absent = person(other);
        Absence absence = absent.absence();
        return world.person(absence.deputy()) == me
                && absent.flaws().contains(Flaw.INACTIVE)
                && passes(Rule.ABSENT_KEPT, !absent.flaws().contains(Flaw.ARCHIVED))
                && clientOf(absent) == clientOf(person(me))
                && passes(Rule.ABSENCE_BEGUN, absence.starts() <= 0)
                && passes(Rule.ABSENCE_NOT_OVER, absence.ends() == 99 || absence.ends() >= 0)
                && passes(Rule.NOT_BACK, absence.returns() == 99 || absence.returns() > 0);
    }

    /** Where the contact works now; its account may have stayed behind. */
    static int clientOf(Person person) {
        return person.flaws().contains(Flaw.MOVED) ? 1 - person.client() : person.client();
    }

    boolean seesJob(int me, int job) {
        return eyes(me).stream().anyMatch(eye -> seesJobAs(me, eye, job));
    }

    /** S2.3 to S2.5: only of its own client, and of those what its role reaches or what was released to it; N10. */
    private boolean seesJobAs(int me, int eye, int place) {
        Job job = world.jobs().get(place);
        Role role = world.roleOf(person(eye));
        boolean released = holds(job.released(), eye);
        boolean reached =
                switch (role.vacancies()) {
                    case CLIENT -> true;
                    case LOCATION ->
                        released
                                || job.location() > 0
                                        && job.location() == person(eye).location();
                    case RELEASED -> released;
                    case INTERVIEWER -> false;
                };
        return passes(Rule.OF_CLIENT, job.client() == person(me).client())
                && passes(Rule.VACANCY_KEPT, job.kept())
                && passes(Rule.NOT_LONG_ENDED, job.ended() < RandomWorld.SEEN_DAYS)
                && passes(Rule.SCOPE_OF_ROLE, reached || interviews(eye, place));
    }

    private boolean interviews(int eye, int place) {
        return holds(world.jobs().get(place).interviewers(), eye)
                || meetings(meeting -> passes(Rule.INTERVIEW_KEPT, meeting.kept())
                        && putOf(meeting).job() % world.jobs().size() == place
                        && holds(meeting.participants(), eye));
    }

    /** S2.3, S2.4, N12: who was put before it, or whom it meets, in a stage that is for it, and as long as they consent. */
    boolean seesPut(int me, Put put) {
        return eyes(me).stream().anyMatch(eye -> seesPutAs(me, eye, put));
    }

    private boolean seesPutAs(int me, int eye, Put put) {
        return seesJobAs(me, eye, put.job() % world.jobs().size())
                && passes(Rule.SHARED, !put.endings().contains(Ending.NEVER_SHARED))
                && passes(Rule.NOT_WITHDRAWN, !put.endings().contains(Ending.WITHDRAWN))
                && passes(Rule.SUBMISSION_KEPT, !put.endings().contains(Ending.ARCHIVED))
                && isOpen(world.candidateOf(put))
                && seesStage(me, world.jobOf(put), put.stage())
                && passes(Rule.SHARED_WITH, isShared(eye, put) || isMet(eye, put));
    }

    private boolean isShared(int eye, Put put) {
        return world.sharesOf(put).stream()
                .anyMatch(share ->
                        world.person(share.person()) == eye && passes(Rule.SHARE_NOT_WITHDRAWN, !share.withdrawn()));
    }

    private boolean isMet(int eye, Put put) {
        return meetings(meeting -> putOf(meeting) == put
                && passes(Rule.INTERVIEW_KEPT, meeting.kept())
                && passes(Rule.INTERVIEW_NOT_CANCELLED, meeting.state() != InterviewState.CANCELLED)
                && passes(Rule.INTERVIEW_OF_THIS_SHOWING, !meeting.before())
                && holds(meeting.participants(), eye));
    }

    private boolean isOpen(Candidate candidate) {
        boolean given = candidate.consent() != ConsentState.WITHDRAWN && candidate.consent() != ConsentState.EXPIRED;
        return passes(Rule.CANDIDATE_KEPT, candidate.kept())
                && passes(Rule.CONSENT_GIVEN, given)
                && passes(Rule.CONSENT_NOT_EXPIRED, candidate.expires() >= 0);
    }

    boolean seesStageOf(int me, int job, int stage) {
        return seesJob(me, job) && seesStage(me, world.jobs().get(job), stage);
    }

    private boolean seesStage(int me, Job job, int stage) {
        return passes(Rule.STAGE_FOR_CLIENT, job.shownStages().contains(stage))
                && passes(
                        Rule.STAGE_OF_ROLE, world.roleOf(person(me)).stages().contains(RandomWorld.STAGES.get(stage)));
    }

    boolean seesMeeting(int me, Meeting meeting) {
        return eyes(me).stream()
                .anyMatch(eye -> passes(Rule.INTERVIEW_KEPT, meeting.kept())
                        && seesPutAs(me, eye, putOf(meeting))
                        && passes(
                                Rule.INTERVIEWS_OF_ROLE,
                                switch (world.roleOf(person(eye)).interviews()) {
                                    case SEEN -> true;
                                    case OWN -> holds(meeting.participants(), eye);
                                    case NONE -> false;
                                }));
    }

    /** Of the thread with the agency: its words, one's own, and those of colleagues where the role says so. */
    boolean reads(int me, Put put, Remark remark) {
        boolean own = world.person(remark.person()) == me;
        boolean fromAgency = remark.person() < 0;
        boolean open = remark.rating()
                ? passes(Rule.RATING_BY_CONTACT, !fromAgency)
                        && passes(Rule.RATINGS_OF_ROLE, own || has(me, Field.RATINGS))
                : passes(Rule.COMMENT_FOR_CLIENT, !remark.internal())
                        && passes(Rule.COMMENT_KEPT, !remark.deleted())
                        && passes(Rule.COMMENTS_OF_ROLE, fromAgency || own || has(me, Field.COMMENTS));
        return open && seesPut(me, put);
    }

    /** No more openly than both the role and the version allow that went along: its own, or else those of its colleagues. */
    Naming naming(int me, Put put) {
        return world.roleOf(person(me)).naming().stricter(ofResume(me, put));
    }

    private Naming ofResume(int me, Put put) {
        List<Share> own = world.sharesOf(put).stream()
                .filter(share -> seers(me).contains(world.person(share.person())))
                .toList();
        return (own.isEmpty() ? world.sharesOf(put) : own)
                .stream()
                        .map(share -> share.naming() == null ? Naming.FULL_NAME : share.naming())
                        .max(Comparator.naturalOrder())
                        .orElse(Naming.FULL_NAME);
    }

    /** S2.10 to S2.12: contact and client win over the role; what would name who is not to be named is closed. */
    boolean showsContactData(int me, Put put) {
        return has(me, Field.CONTACT_DATA)
                && naming(me, put) == Naming.FULL_NAME
                && !person(me).flaws().contains(Flaw.HIDES)
                && !world.hidingClients().contains(person(me).client());
    }

    boolean showsPhoto(int me, Put put) {
        return has(me, Field.PHOTO) && ofResume(me, put) == Naming.FULL_NAME;
    }

    /** S3.32: skills, salary wish and availability name nobody, so that the role alone counts. */
    boolean shows(int me, Field field) {
        return has(me, field);
    }

    /** Whom the versions were given that it may read, of this candidate put forward. */
    Set<Integer> readableResumes(int me, Put put) {
        Role role = world.roleOf(person(me));
        return world.sharesOf(put).stream()
                .filter(share -> role.resume() != ResumeAccess.NONE && share.naming() != null)
                .filter(share -> !share.withdrawn() && !share.resumeTakenBack())
                .filter(share -> share.naming().compareTo(role.naming()) >= 0)
                .map(share -> world.person(share.person()))
                .filter(eye -> eyes(me).contains(eye) && seesPutAs(me, eye, put))
                .collect(Collectors.toSet());
    }

    boolean downloads(int me) {
        return world.roleOf(person(me)).resume() == ResumeAccess.DOWNLOAD;
    }

    Put putOf(Meeting meeting) {
        List<Put> puts = world.distinctPuts();
        return puts.get(meeting.put() % puts.size());
    }

    private boolean has(int me, Field field) {
        return world.roleOf(person(me)).fields().contains(field);
    }

    private boolean meetings(Predicate<Meeting> some) {
        return world.meetings().stream().anyMatch(some);
    }

    private boolean holds(Set<Integer> places, int person) {
        return places.stream().anyMatch(place -> world.person(place) == person);
    }

    private Person person(int place) {
        return world.people().get(place);
    }
}
