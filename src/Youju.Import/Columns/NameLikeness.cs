using Youju.Domain.Registers;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>How like a head is to the names of a register's fields, letter by letter.</summary>
/// <remarks>
/// What few fields have in their names tells more: 办结反馈时间 is like 办结时间 and not like 受理时间, since every day of the
/// register is a 时间.
/// </remarks>
internal sealed class NameLikeness
{
    private const int Telling = 2;
    private const double Begun = 0.55;

    private readonly Dictionary<string, IReadOnlyList<string>> names;
    private readonly Dictionary<char, double> weights;
    private readonly double unknown;

    public NameLikeness(RegisterDefinition register)
        : this(register.Fields.Select(field => (field.Key, field.Aliases.Prepend(field.Label)))) { }

    /// <param name="things">Keys and what each is called.</param>
    public NameLikeness(IEnumerable<(string Key, IEnumerable<string> Names)> things)
    {
        names = things.ToDictionary(
            thing => thing.Key,
            IReadOnlyList<string> (thing) => [.. thing.Names.Select(RowLabel.NormaliseName).Distinct()],
            StringComparer.Ordinal
        );
        unknown = Math.Log(1 + names.Count);
        weights = names
            .Values.SelectMany(all => all.SelectMany(name => name).Distinct())
            .GroupBy(sign => sign)
            .ToDictionary(sign => sign.Key, sign => Math.Log(1 + (double)names.Count / sign.Count()));
    }

    /// <summary>From 0 to 1, which is the name itself.</summary>
    public double MeasureLikeness(FieldDefinition field, string head) => MeasureLikeness(field.Key, head);

    public double MeasureLikeness(string key, string head) =>
        names[key].Max(name => name == head ? 1 : MeasurePair(name, head));

    // Letters that both have, twice, over the letters of both.
    private double MeasurePair(string name, string head)
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
}
