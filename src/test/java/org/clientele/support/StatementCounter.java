package org.clientele.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Tells which SQL statements a piece of code sends to the database, whether through Hibernate or JDBC.
 *
 * <pre>{@code assertThat(StatementCounter.statementsOf(() -> clients.page(filter, PageRef.first()))).hasSize(1);}</pre>
 */
public final class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> LISTENER = new ThreadLocal<>();

    /** A piece of code whose statements are counted. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    /** The statements that the act sends in the current thread, in their order; a batch counts as one. */
    public static List<String> statementsOf(Act act) {
        List<String> statements = new ArrayList<>();
        LISTENER.set(statements);
        try {
            act.run();
            return statements;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            LISTENER.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? listening(DataSource.class, dataSource, "") : bean;
    }

    private static <T> T listening(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") && target instanceof Statement) {
                tell(arguments != null && arguments[0] instanceof String given ? given : sql);
            }
            try {
                Object result = method.invoke(target, arguments);
                String prepared = arguments != null && arguments[0] instanceof String given ? given : "";
                return switch (result) {
                    case CallableStatement call -> listening(CallableStatement.class, call, prepared);
                    case PreparedStatement statement -> listening(PreparedStatement.class, statement, prepared);
                    case Statement statement -> listening(Statement.class, statement, "");
                    case Connection connection
                    when target instanceof DataSource -> listening(Connection.class, connection, "");
                    case null, default -> result;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void tell(String sql) {
        List<String> statements = LISTENER.get();
        if (statements != null) {
            statements.add(sql);
        }
    }
}
