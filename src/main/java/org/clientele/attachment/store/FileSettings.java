package org.clientele.attachment.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an administrator may choose about files: {@code clientele.files.folder}, {@code clientele.files.max-size},
 * {@code clientele.files.check-time} and {@code clientele.files.s3.bucket} with its companions.
 *
 * @param folder where contents are kept, or only what is coming in if {@code s3} is set
 * @param maxSize the largest file that is taken, up to 2 GB
 * @param checkTime when files and rows are compared each night, as a cron expression of Spring
 * @param s3 where contents are kept instead of the folder
 */
@ConfigurationProperties("clientele.files")
public record FileSettings(
        Path folder,
        @DefaultValue("50MB") DataSize maxSize,
        String checkTime,
        @Nullable S3 s3) {

    /**
     * A bucket of a store that speaks S3.
     *
     * @param bucket has to be there
     * @param endpoint the address of a store other than Amazon's, such as {@code https://minio.example:9000}
     * @param prefix what the keys begin with, where others use the bucket too
     * @param accessKey with {@code secretKey}; without them the usual places of the AWS SDK are asked
     */
    public record S3(
            String bucket,
            @Nullable String endpoint,
            @DefaultValue("eu-central-1") String region,
            @DefaultValue("") String prefix,
            @Nullable String accessKey,
            @Nullable String secretKey) {}
}
