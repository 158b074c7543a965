namespace Youju.Text.Yaml;

/// <summary>The types that a pack's records may be made of: words, numbers, choices, lists, maps and records.</summary>
public static class RecordTypes
{
    private const string Word = "一个词";

    private static readonly HashSet<Type> Lists =
    [
        typeof(IReadOnlyList<>),
        typeof(IReadOnlyCollection<>),
        typeof(IEnumerable<>),
    ];

    // What a scalar is called to the person who wrote another.
    private static readonly Dictionary<Type, string> Scalars = new()
    {
        [typeof(string)] = Word,
        [typeof(int)] = "一个整数",
        [typeof(decimal)] = "一个数",
        [typeof(bool)] = "是或否（写 true 或 false）",
        [typeof(char)] = "一个字符",
        [typeof(DateOnly)] = "一个日期（如 2026-12-31）",
    };

    private static readonly HashSet<Type> Maps = [typeof(IReadOnlyDictionary<,>)];

    private static readonly HashSet<Type> Parsables = [typeof(IParsable<>)];

    /// <summary>The type of the items where <paramref name="type"/> is a list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType() : ArgumentsOf(type, Lists).FirstOrDefault();

    /// <summary>The type of the values where <paramref name="type"/> is a map from words.</summary>
    public static Type? ValueOf(Type type) =>
        ArgumentsOf(type, Maps) is [var key, var value] && key == typeof(string) ? value : null;

    public static bool IsScalar(Type type) => type.IsEnum || Scalars.ContainsKey(type) || IsParsable(type);

    /// <summary>Whether the type says itself how it is read from a word, as a unit of measure does.</summary>
    public static bool IsParsable(Type type) =>
        Array.Exists(type.GetInterfaces(), shape => ArgumentsOf(shape, Parsables).Contains(type));

    // The types between the angle brackets where the type has one of the shapes.
    private static Type[] ArgumentsOf(Type type, HashSet<Type> shapes) =>
        type.IsGenericType && shapes.Contains(type.GetGenericTypeDefinition())
            ? type.GetGenericArguments()
            : [];

    public static string Describe(Type type) => Scalars.GetValueOrDefault(type, Word);
}
