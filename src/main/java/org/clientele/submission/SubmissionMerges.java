package org.clientele.submission;

import java.util.List;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.shared.HandOver;
import org.clientele.shared.MergeParticipant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of submissions hangs on contacts. The record of introductions stays as it was. */
@Configuration(proxyBeanMethods = false)
class SubmissionMerges {

    @Bean
    MergeParticipant shareMerge(ShareRepository shares) {
        return new HandOver(
                "submissionShares", shares::findOnlyShownTo, (ids, from, to) -> handOver(shares, ids, from, to));
    }

    @Bean
    MergeParticipant moveMerge(MoveRepository moves) {
        return new HandOver("submissionMoves", (from, to) -> moves.findIdsOf(from), moves::handOver);
    }

    @Bean
    MergeParticipant commentMerge(CommentRepository comments) {
        return new HandOver("submissionComments", (from, to) -> comments.findIdsOf(from), comments::handOver);
    }

    @Bean
    MergeParticipant ratingMerge(RatingRepository ratings) {
        return new HandOver("submissionRatings", ratings::findOnlyBy, ratings::handOver);
    }

    @Bean
    MergeParticipant verdictMerge(VerdictRepository verdicts) {
        return new HandOver("submissionVerdicts", verdicts::findOnlyBy, verdicts::handOver);
    }

    @Bean
    MergeParticipant claimMerge(ClaimRepository claims) {
        return new HandOver("knownClaims", (from, to) -> claims.findIdsOf(from), claims::handOver);
    }

    @Bean
    MergeParticipant termsMerge(ClientTermsRepository terms) {
        return new HandOver("clientTerms", (from, to) -> terms.findIdsOf(from), terms::handOver);
    }

    /** The contact is part of their key, so that they are made anew. */
    private static void handOver(ShareRepository shares, List<UUID> submissions, UUID from, UUID to) {
        shares.findOf(submissions, from).forEach(share -> {
            shares.save(share.handedTo(new ContactId(to)));
            shares.delete(share);
        });
    }
}
