using System.Collections.Concurrent;

namespace Youju.Text.Yaml;

/// <summary>What a type of a pack's records is, found out once for all the words that are bound to it.</summary>
/// <param name="Item">The type of the items of a list; else null.</param>
/// <param name="Value">The type of the values of a map from words; else null.</param>
internal sealed record TypeShape(Type? Item, Type? Value, bool IsScalar)
{
    private static readonly ConcurrentDictionary<Type, TypeShape> Known = new();

    public static TypeShape FromType(Type type) =>
        Known.GetOrAdd(type, static type =>
            new(RecordTypes.ItemOf(type), RecordTypes.ValueOf(type), RecordTypes.IsScalar(type))
        );
}
