package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewState;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalInterviewView;

/** An interview: when, how and where, with what the agency says of it to the client. */
final class InterviewCard extends Composite<Article> {

    /**
     * @param withWhom whether it says whom it is with; not where the page says it
     * @param acts the buttons to answer by
     */
    InterviewCard(PortalAgendaItem item, boolean withWhom, Component acts) {
        PortalInterviewView interview = item.interview();
        getContent().addClassName("portal-card");
        if (withWhom) {
            H3 who = new H3(PortalNavigation.link(PortalNavigation.url(interview.submission()), item.candidate()));
            Span about = new Span(item.vacancy());
            about.addClassName("secondary");
            getContent().add(who, about);
        }
        Span when = new Span(
                item.proposals().isEmpty()
                        ? PortalWords.time(this, interview)
                        : getTranslation("portalpages.interview.proposed"));
        when.addClassName("portal-when");
        Div facts = new Div(
                PortalWords.interviewState(this, interview.state()),
                new Span(getTranslation("interview.kind." + interview.kind())));
        facts.addClassName("portal-facts");
        if (item.answer() != null && item.answer() != Answer.NONE) {
            facts.add(new Span(getTranslation("portalpages.answer." + item.answer())));
        }
        getContent().add(when, facts);
        if (!item.words().isEmpty()) {
            Paragraph words = new Paragraph(item.words());
            words.addClassNames("paragraphs", "portal-quote");
            getContent().add(words);
        }
        addProposals(item);
        addWhere(interview);
        getContent().add(acts);
    }

    private void addProposals(PortalAgendaItem item) {
        if (!item.proposals().isEmpty()) {
            UnorderedList times = new UnorderedList();
            item.proposals()
                    .forEach(time -> times.add(new ListItem(PortalWords.time(this, time.startsAt(), time.endsAt()))));
            getContent().add(times);
        }
    }

    private void addWhere(PortalInterviewView interview) {
        if (!interview.place().isEmpty()) {
            getContent().add(new Span(interview.place()));
        }
        boolean ahead = InterviewState.valueOf(interview.state()).isAhead();
        if (ahead && (interview.link().startsWith("http://") || interview.link().startsWith("https://"))) {
            Anchor link = new Anchor(interview.link(), getTranslation("portalpages.interview.join"));
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.getElement().setAttribute("target", "_blank");
            getContent().add(link);
        } else if (ahead && !interview.link().isEmpty()) {
            getContent().add(new Span(interview.link()));
        }
        if (!interview.message().isEmpty()) {
            Paragraph message = new Paragraph(interview.message());
            message.addClassNames("paragraphs", "secondary");
            getContent().add(message);
        }
    }
}
