using System.Runtime.CompilerServices;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>Tells which figures of a text count the same, by words that may differ: 人 and 名.</summary>
internal sealed class UnitReader(RelationLexicon lexicon)
{
    private static readonly ConditionalWeakTable<RelationLexicon, Dictionary<string, string>> Known = [];

    private readonly Dictionary<string, string> names = Known.GetValue(lexicon, ReadNames);
    private readonly Dictionary<string, CountedUnit> units = [];

    public CountedUnit FindUnit(string word) => FindSymbol(names.GetValueOrDefault(word, word));

    private CountedUnit CreateUnit(string symbol)
    {
        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        return new(symbol, slash < 0 ? null : FindSymbol(symbol[..slash]));
    }

    private CountedUnit FindSymbol(string symbol)
    {
        if (!units.TryGetValue(symbol, out var unit))
            units[symbol] = unit = CreateUnit(symbol);
        return unit;
    }

    private static Dictionary<string, string> ReadNames(RelationLexicon source) =>
        source
            .SameUnits.SelectMany(group => group.Select(unit => (unit, First: group[0])))
            .ToDictionary(pair => pair.unit, pair => pair.First);
}
