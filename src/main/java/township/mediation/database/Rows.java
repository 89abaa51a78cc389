package township.mediation.database;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Queries whose columns are declared by the Java type that they are read into. Hibernate has to know all columns of a
 * query: otherwise it plans the query again at each call and keeps every plan.
 */
public final class Rows {

    private Rows() {}

    /** A record for each row; its component {@code changedAt} is read from the column {@code changed_at}. */
    public static <R extends Record> NativeQuery<R> rows(Session database, String sql, Class<R> type) {
        var query = database.createNativeQuery(sql, Object[].class);
        for (var component : type.getRecordComponents()) {
            query.addScalar(column(component.getName()), boxed(component.getType()));
        }
        var constructor = constructor(type);
        return query.setTupleTransformer((values, columns) -> made(constructor, values));
    }

    /** A value for each row, read from the one column, which is called {@code value}. */
    public static <V> NativeQuery<V> values(Session database, String sql, Class<V> type) {
        return database.createNativeQuery(sql, type).addScalar("value", type);
    }

    private static String column(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type) {
        var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType);
        try {
            var constructor = type.getDeclaredConstructor(types.toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has this constructor", impossible);
        }
    }

    private static <R> R made(Constructor<R> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("A row is not what " + constructor + " takes", unreadable);
        }
    }
}
