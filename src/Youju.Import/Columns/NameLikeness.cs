using Youju.Domain.Registers;
using Youju.Reading.Papers;

namespace Youju.Import.Columns;

/// <summary>How like a head is to the names of a register's fields, sign by sign.</summary>
/// <remarks>
/// What few fields have in their names tells more: 办结反馈时间 is like 办结时间 and not like 受理时间, since every day of the
/// register is a 时间. Signs of one meaning are one sign, and what only tells the type of a field is left out once: 收到 is 受理日期.
/// </remarks>
internal sealed class NameLikeness
{
    private const int Telling = 2;
    private const double Begun = 0.55;
    private const double Written = 0.95;

    /// <summary>What a name without the word of its type is worth beside the whole name.</summary>
    private const double OfCore = 0.9;

    private readonly HeadSigns signs;
    private readonly Dictionary<string, (FieldType? Type, IReadOnlyList<KnownName> Names)> known;
    private readonly Dictionary<char, double> weights;
    private readonly double unknown;

    public NameLikeness(RegisterDefinition register, HeadSigns signs)
        : this(
            register.Fields.Select(field =>
                (field.Key, (FieldType?)field.Type, field.Aliases.Prepend(field.Label))
            ),
            signs
        ) { }

    /// <param name="things">Keys, of what type each is, and what it is called.</param>
    public NameLikeness(
        IEnumerable<(string Key, FieldType? Type, IEnumerable<string> Names)> things,
        HeadSigns signs
    )
    {
        this.signs = signs;
        known = things.ToDictionary(
            thing => thing.Key,
            thing => (thing.Type, NameThing(thing.Type, thing.Names)),
            StringComparer.Ordinal
        );
        unknown = Math.Log(1 + known.Count);
        weights = known
            .Values.SelectMany(thing => thing.Names.SelectMany(name => name.Alike).Distinct())
            .GroupBy(sign => sign)
            .ToDictionary(sign => sign.Key, sign => Math.Log(1 + (double)known.Count / sign.Count()));
    }

    /// <summary>From 0 to 1, which is the name itself.</summary>
    public double MeasureLikeness(FieldDefinition field, string head) => MeasureLikeness(field.Key, head);

    public double MeasureLikeness(string key, string head)
    {
        var (type, names) = known[key];
        return SplitGroup(head)
            .Select(part => NameHead(type, part))
            .Max(own => names.Max(name => MeasurePair(name, own)));
    }

    // 图书流通·外借 as a whole, and 外借 by itself.
    private static string[] SplitGroup(string head) =>
        head.LastIndexOf(GroupedHeads.Behind) is > 0 and var end ? [head, head[(end + 1)..]] : [head];

    private IReadOnlyList<KnownName> NameThing(FieldType? type, IEnumerable<string> names) =>
        [.. names.Select(name => NameHead(type, name)).Distinct()];

    private KnownName NameHead(FieldType? type, string head) =>
        signs.WriteAlike(head) is var alike
            ? new(head, alike, type is { } own ? signs.FindCore(alike, own) : alike)
            : default;

    private double MeasurePair(KnownName name, KnownName head) =>
        name.Printed == head.Printed ? 1
        : signs.AreOfDifferentSense(name.Printed, head.Printed) ? 0
        : name.Alike == head.Alike ? Written
        : Math.Max(MeasureSigns(name.Alike, head.Alike), OfCore * MeasureCores(name.Core, head.Core));

    private double MeasureCores(string name, string head) =>
        name.Length < Telling || head.Length < Telling ? 0
        : name == head ? 1
        : MeasureSigns(name, head);

    // Signs that both have, twice, over the signs of both.
    private double MeasureSigns(string name, string head)
    {
        var left = name.ToList();
        var common = head.Where(left.Remove).Sum(Weigh);
        var likeness = 2 * common / (name.Sum(Weigh) + head.Sum(Weigh));
        // 参训教师 begins with the name 参训.
        return name.Length >= Telling && head.StartsWith(name, StringComparison.Ordinal)
            ? Math.Max(likeness, Begun)
            : likeness;
    }

    private double Weigh(char sign) => weights.GetValueOrDefault(sign, unknown);

    /// <summary>A name as it is printed, with one sign for all that are alike, and without the word of its type.</summary>
    private readonly record struct KnownName(string Printed, string Alike, string Core);
}
