package org.clientele.benchmark;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.clientele.support.HttpVisitor;
import org.clientele.uidl.UidlPage;

/** A contact who is signed in and goes through its vacancies: mostly reads, now and then writes or decides. */
final class PortalGuest {

    /** What a contact does at one touch; the server answers each with one answer. */
    enum Act {
        HOME,
        INTERVIEWS,
        VACANCY,
        CANDIDATE,
        COMMENT,
        VERDICT
    }

    /** Of a hundred acts. */
    private static final Map<Act, Integer> SHARES = Map.of(
            Act.HOME, 10,
            Act.INTERVIEWS, 5,
            Act.VACANCY, 25,
            Act.CANDIDATE, 35,
            Act.COMMENT, 15,
            Act.VERDICT, 10);

    private static final int HUNDRED = 100;
    private static final String HOME = "/portal";
    private static final String VACANCIES = "portal/vacancies/";
    private static final String CANDIDATES = "portal/candidates/";

    private final UidlPage page;
    private final SplittableRandom random;
    private List<String> vacancies = List.of();
    private List<String> candidates = List.of();
    private boolean atCandidate;
    private int written;

    private PortalGuest(UidlPage page, int seed) {
        this.page = page;
        this.random = new SplittableRandom(seed);
    }

    static PortalGuest signIn(int port, String userName, String password, int seed) {
        HttpVisitor visitor = new HttpVisitor(port);
        String after =
                visitor.redirect(visitor.post("/portal/login", Map.of("username", userName, "password", password)));
        if (!after.equals(HOME)) {
            throw new IllegalStateException(userName + " was sent to " + after);
        }
        PortalGuest guest = new PortalGuest(new UidlPage(visitor).open(HOME), seed);
        guest.vacancies = guest.page.links(VACANCIES);
        if (guest.vacancies.isEmpty()) {
            throw new IllegalStateException(userName + " sees no vacancy");
        }
        guest.open(guest.any(guest.vacancies));
        return guest;
    }

    /** Does the next thing. @throws IllegalStateException if the server did not do what it should */
    Act act() {
        Act act = choose();
        switch (act) {
            case HOME -> expect(page.go(HOME), VACANCIES);
            case INTERVIEWS -> page.go("/portal/interviews");
            case VACANCY -> open(any(vacancies));
            case CANDIDATE -> expect(page.go(any(candidates)), VACANCIES);
            case COMMENT -> comment();
            case VERDICT -> page.click(page.button("Interesting"));
        }
        atCandidate = act == Act.CANDIDATE || act == Act.COMMENT || act == Act.VERDICT;
        return act;
    }

    /** One writes where one is; who is not with a candidate goes to one first. */
    private Act choose() {
        int place = random.nextInt(HUNDRED);
        for (Act act : Act.values()) {
            place -= SHARES.get(act);
            if (place < 0) {
                return switch (act) {
                    case COMMENT, VERDICT -> atCandidate ? act : candidateIfAny();
                    case CANDIDATE -> candidateIfAny();
                    default -> act;
                };
            }
        }
        throw new IllegalStateException("shares");
    }

    private Act candidateIfAny() {
        return candidates.isEmpty() ? Act.VACANCY : Act.CANDIDATE;
    }

    private void open(String vacancy) {
        expect(page.go(vacancy), "portal");
        List<String> shown = page.links(CANDIDATES);
        if (!shown.isEmpty()) {
            candidates = shown;
        }
    }

    private void comment() {
        String words = "Remark " + ++written + " of " + random.nextInt(Integer.MAX_VALUE);
        page.typeAndClick(
                page.find(node -> node.tag().equals("vaadin-text-area")).orElseThrow(), words, page.button("Send"));
        if (!page.text().contains(words)) {
            throw new IllegalStateException("not written: " + words);
        }
    }

    private void expect(UidlPage shown, String link) {
        if (shown.links(link).isEmpty()) {
            throw new IllegalStateException("not what was asked for:\n" + shown.text());
        }
    }

    private String any(List<String> those) {
        return those.get(random.nextInt(those.size()));
    }
}
