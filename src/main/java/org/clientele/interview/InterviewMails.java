package org.clientele.interview;

import java.util.List;
import org.clientele.mail.Mails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody who is concerned. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewMails {

    private final InterviewOrders orders;
    private final Mails mails;

    InterviewMails(InterviewOrders orders, Mails mails) {
        this.orders = orders;
        this.mails = mails;
    }

    void invite(Interview interview) {
        orders.invitation(interview).forEach(mails::send);
    }

    /** @param were those who took part before */
    void change(Interview interview, List<Participant> were) {
        orders.change(interview, were).forEach(mails::send);
    }

    void cancel(Interview interview) {
        cancel(interview, true);
    }

    /** @param candidateToo whether the candidate is written to */
    void cancel(Interview interview, boolean candidateToo) {
        orders.cancellation(interview, candidateToo).forEach(mails::send);
    }
}
