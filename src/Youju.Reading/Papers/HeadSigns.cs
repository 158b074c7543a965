using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Writes heads of columns with one sign for all that mean the same, so that 转出 reads like 转发 and 收到 like 受理.</summary>
public sealed class HeadSigns
{
    private readonly Dictionary<char, char> signs = [];
    private const string Denials = "不未";

    private readonly IReadOnlyDictionary<FieldType, IReadOnlyList<string>> frames;
    private readonly List<(string End, int Sense)> senses;

    public HeadSigns(ImportLexicon words)
    {
        foreach (var alike in words.AlikeSigns)
        foreach (var sign in alike)
            signs.TryAdd(sign, alike[0]);
        senses =
        [
            .. from sense in words.NameSenses.Index()
            from end in sense.Item
            orderby end.Length descending
            select (end, sense.Index),
        ];
        frames = words.HeadFrames.ToDictionary(
            frame => frame.Type,
            IReadOnlyList<string> (frame) =>
                [.. frame.Words.Select(WriteAlike).Distinct().OrderByDescending(end => end.Length)]
        );
    }

    /// <summary>The name with one sign for all that are alike.</summary>
    public string WriteAlike(string name) =>
        string.Concat(RowLabel.NormaliseName(name).Select(sign => signs.GetValueOrDefault(sign, sign)));

    /// <summary>Whether two names speak of different things for all that they have in common: 不满意 and 满意度, 办理科室 and
    /// 办理结果.</summary>
    public bool AreOfDifferentSense(string one, string other) =>
        IsDenied(one) != IsDenied(other)
        || (FindSense(one) is { } sense && FindSense(other) is { } rival && sense != rival);

    private static bool IsDenied(string name) => name.Any(sign => Denials.Contains(sign));

    private int? FindSense(string name) =>
        senses
            .Where(sense => name.EndsWith(sense.End, StringComparison.Ordinal))
            .Select(sense => (int?)sense.Sense)
            .FirstOrDefault();

    /// <summary>What of a name written alike is left without the word that only tells its type: 受理 of 受理日期.</summary>
    public string FindCore(string alike, FieldType type)
    {
        var core = alike;
        while (
            frames
                .GetValueOrDefault(type, [])
                .FirstOrDefault(end =>
                    core.Length > end.Length && core.EndsWith(end, StringComparison.Ordinal)
                )
                is { } end
        )
            core = core[..^end.Length];
        return core;
    }
}
