using System.Globalization;
using Fluid;
using Fluid.Values;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Text.Yaml;

namespace Youju.Reporting.Templates;

/// <summary>One text while it runs: what it may name, what it may still cost, what was not there.</summary>
internal sealed class TemplateRun(
    TextPlace place,
    IReadOnlyList<TemplateNames> handed,
    TextBudget budget,
    GapList gaps
) : TemplateContext(Options)
{
    // Nobody reads more of it, and looking for the nearest name takes time.
    private const int MostAdvised = 100;
    private const int LongestAdvised = 80;

    // A long text costs something even where it is only looked at.
    private const int GlanceShare = 16;

    private static new readonly TemplateOptions Options = new()
    {
        CultureInfo = CultureInfo.InvariantCulture,
    };

    private readonly Dictionary<string, string> advice = new(StringComparer.Ordinal);
    private readonly Dictionary<object, FluidValue> lists = new(ReferenceEqualityComparer.Instance);

    public TextPlace Place => place;

    public TextBudget Budget => budget;

    public GapList Gaps => gaps;

    /// <summary>Names that the text itself gave a value.</summary>
    public HashSet<string> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>The last name that nothing stood behind.</summary>
    public NamedValue? Missing { get; private set; }

    /// <summary>The last key that names no fact.</summary>
    public UnknownKey? Unknown { get; private set; }

    /// <summary>Whether an exception is for the text or the package as a whole, not for a piece of it.</summary>
    public static bool EndsText(Exception exception) =>
        exception is TextTooLongException or TooManyRoundsException or CannotComposeException;

    public void ForgetMisses() => (Missing, Unknown) = (null, null);

    /// <summary>Remembers a name that nothing stands behind; where it may be absent, it only says nothing.</summary>
    public FluidValue NoteMissing(NamedValue name)
    {
        if (!handed.Any(names => names.TryGetValue(name.Root, out var found) && found is OpenNames))
            Missing = name;
        return NilValue.Instance;
    }

    public bool TryFindRoot(string scopeName, string name, out object? value)
    {
        if (GetValue(scopeName) is { } own && !own.IsNil())
        {
            value = ToPlainValue(own);
            return true;
        }

        value = null;
        if (Given.Contains(scopeName))
            return true;
        foreach (var names in handed)
        {
            if (names.TryGetValue(name, out value))
                return true;
        }

        return false;
    }

    public static object? ToPlainValue(FluidValue value) => value is NamesValue names ? names.Names : value;

    public FluidValue ToEngineValue(object? value)
    {
        switch (value)
        {
            case string words:
                budget.SpendCharacters(words.Length / GlanceShare);
                return new StringValue(words);
            case FluidValue known:
                budget.SpendCharacters(known is StringValue ? known.ToStringValue().Length / GlanceShare : 0);
                return known;
            case IReadOnlyList<TemplateNames> list:
                return ConvertList(list);
            case UnknownKey unknown:
                Unknown = unknown;
                return new StringValue(
                    Marks.FigureMarks.MarkGap(
                        unknown.Key,
                        GapList.CreateGap(unknown.Code, place.Name, [place.Name, "", "", .. unknown.Values])
                    )
                );
            default:
                return value switch
                {
                    null => NilValue.Instance,
                    bool yes => BooleanValue.Create(yes),
                    _ => new NamesValue(value),
                };
        }
    }

    // Once for each list: a loop within a loop asks for it again and again.
    private FluidValue ConvertList(IReadOnlyList<TemplateNames> list)
    {
        if (lists.TryGetValue(list, out var known))
            return known;
        budget.SpendCharacters(list.Count);
        return lists[list] = new ArrayValue([.. list.Select(item => (FluidValue)new NamesValue(item))]);
    }

    /// <summary>Advice that tells the names beside the one that fails: unit.name for unit.nmae.</summary>
    public string SuggestNames(NamedValue missing, string name)
    {
        if (advice.TryGetValue(name, out var known))
            return known;
        return advice.Count >= MostAdvised || name.Length > LongestAdvised
            ? ""
            : advice[name] = StrictYaml.SuggestWords(name, ListNamesBeside(missing.Root));
    }

    private IReadOnlyCollection<string> ListNamesBeside(string root)
    {
        var inside = handed
            .Where(names => names.ContainsKey(root))
            .Select(names => names[root])
            .OfType<TemplateNames>()
            .FirstOrDefault();
        var beside = inside?.Keys.Select(key => $"{root}.{key}") ?? handed.SelectMany(names => names.Keys);
        return [.. beside.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
