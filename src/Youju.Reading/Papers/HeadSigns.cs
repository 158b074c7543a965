using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Writes heads of columns with one sign for all that mean the same, so that 转出 reads like 转发 and 收到 like 受理.</summary>
public sealed class HeadSigns
{
    private readonly Dictionary<char, char> signs = [];
    private readonly IReadOnlyDictionary<FieldType, IReadOnlyList<string>> frames;

    public HeadSigns(ImportLexicon words)
    {
        foreach (var alike in words.AlikeSigns)
        foreach (var sign in alike)
            signs.TryAdd(sign, alike[0]);
        frames = words.HeadFrames.ToDictionary(
            frame => frame.Type,
            IReadOnlyList<string> (frame) =>
                [.. frame.Words.Select(WriteAlike).Distinct().OrderByDescending(end => end.Length)]
        );
    }

    /// <summary>The name with one sign for all that are alike.</summary>
    public string WriteAlike(string name) =>
        string.Concat(RowLabel.NormaliseName(name).Select(sign => signs.GetValueOrDefault(sign, sign)));

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
