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

    /// <summary>For one of what an amount is told, by its unit or by the words before it: 公斤 of 每公斤; null where none has steps.</summary>
    public CountedUnit? FindFor(CountedUnit unit, string wordsBefore) =>
        unit.For
        ?? (
            lexicon
                .UnitSteps.SelectMany(step => new[] { step.Unit, step.Of })
                .Where(word => TellsFor(word, wordsBefore))
                .MaxBy(word => word.Length)
                is { } named
                ? FindSymbol(named)
                : null
        );

    private static bool TellsFor(string word, string wordsBefore) =>
        wordsBefore.Contains("每" + word, StringComparison.Ordinal)
        || wordsBefore.Contains(word + "均", StringComparison.Ordinal);

    private CountedUnit CreateUnit(string symbol)
    {
        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return new(symbol, FindSymbol(symbol[..slash])) { For = FindUnit(symbol[(slash + 1)..]) };
        return lexicon.UnitSteps.FirstOrDefault(step => step.Unit == symbol) is { } steps
            ? new(symbol, null) { Smaller = FindSymbol(steps.Of), Step = steps.Times }
            : new(symbol, null);
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
