# The application on a MariaDB of its own, as compose.yaml starts it.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
COPY frontend frontend
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -Pproduction -Dmaven.test.skip package
RUN java -Djarmode=tools -jar target/clientele.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin clientele \
    && install --directory --owner=clientele --mode=0750 /data
WORKDIR /application
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# A start that ends where the database would be needed tells which classes to keep ready.
RUN java -XX:AOTCacheOutput=clientele.aot -Dspring.context.exit=onRefresh \
    -Dspring.datasource.url=jdbc:mariadb://none.invalid/none \
    -Dspring.flyway.enabled=false \
    -Dspring.jpa.database-platform=org.hibernate.dialect.MariaDBDialect \
    -Dspring.jpa.hibernate.ddl-auto=none \
    -Dspring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false \
    -jar clientele.jar

USER clientele
ENV CLIENTELE_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
# bash can open a connection by itself, so that the image needs no other tool.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}; printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3; grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=clientele.aot", "-XX:MaxRAMPercentage=75", "-jar", "clientele.jar"]
