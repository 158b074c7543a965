namespace Youju.Text.Yaml;

/// <summary>The types that a pack's records may be made of: words, numbers, choices, lists, maps and records.</summary>
public static class RecordTypes
{
    /// <summary>The type of the items where <paramref name="type"/> is a list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType
        && type.GetGenericTypeDefinition() is var shape
        && (
            shape == typeof(IReadOnlyList<>)
            || shape == typeof(IReadOnlyCollection<>)
            || shape == typeof(IEnumerable<>)
        )
            ? type.GetGenericArguments()[0]
        : null;

    /// <summary>The type of the values where <paramref name="type"/> is a map from words.</summary>
    public static Type? ValueOf(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
        && type.GetGenericArguments()[0] == typeof(string)
            ? type.GetGenericArguments()[1]
            : null;

    public static bool IsScalar(Type type) =>
        type.IsEnum
        || type == typeof(string)
        || type == typeof(bool)
        || type == typeof(int)
        || type == typeof(decimal)
        || type == typeof(char)
        || type == typeof(DateOnly)
        || IsParsable(type);

    /// <summary>Whether the type says itself how it is read from a word, as a unit of measure does.</summary>
    public static bool IsParsable(Type type) =>
        type.GetInterfaces()
            .Any(shape =>
                shape.IsGenericType
                && shape.GetGenericTypeDefinition() == typeof(IParsable<>)
                && shape.GetGenericArguments()[0] == type
            );

    public static string Describe(Type type) =>
        type == typeof(int) ? "一个整数"
        : type == typeof(decimal) ? "一个数"
        : type == typeof(bool) ? "是或否（写 true 或 false）"
        : type == typeof(char) ? "一个字符"
        : type == typeof(DateOnly) ? "一个日期（如 2026-12-31）"
        : "一个词";
}
