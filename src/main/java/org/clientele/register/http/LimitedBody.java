package org.clientele.register.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.clientele.register.RegisterFailure;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer up to a size, and hangs up where there is more. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
    private final long limit;

    private long taken;
    private @Nullable Subscription subscription;

    LimitedBody(long limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> items) {
        taken += items.stream().mapToLong(Buffer::remaining).sum();
        if (taken <= limit) {
            body.onNext(items);
        } else if (subscription != null) {
            subscription.cancel();
            body.onError(new NoAnswerException(RegisterFailure.TOO_LARGE));
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.onError(failure);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
