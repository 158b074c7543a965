using System.Text.Json;
using System.Text.Json.Serialization;
using Youju.Formats.Findings;
using Youju.Formats.Reading;

namespace Youju.UseCases.Checks;

/// <summary>A repair as a list names it.</summary>
/// <param name="IsMade">Whether the copy has it; an automatic number or a field does not let it through.</param>
/// <param name="After">Empty where the words were taken out.</param>
public sealed record RepairLine(bool IsMade, string Place, string Rule, string Before, string After);

/// <summary>The repaired copy of a report, and the list of its repairs, as a process that reads for another gives them.</summary>
internal static class RepairAnswer
{
    /// <summary>The format in which the copy is asked for; its result is empty where nothing was mended.</summary>
    public const string Copy = "repaired";

    /// <summary>The format in which the list is asked for.</summary>
    public const string List = "repairs";

    public static CheckAnswer WriteAnswer(
        CheckTask task,
        ReportCheck check,
        SourceFile source,
        CancellationToken cancel
    )
    {
        var repaired = RepairReport.RepairCopy(check, task.File, source, cancel);
        return new(Tally.FromResult(repaired.Check.Result), null, Fails: false)
        {
            Result = task.Settings.Format == Copy ? repaired.Copy ?? [] : WriteList(repaired),
            Notes = repaired.Check.Notes,
        };
    }

    public static IReadOnlyList<RepairLine> ReadList(ReadOnlyMemory<byte> json) =>
        JsonSerializer.Deserialize(json.Span, RepairJson.Default.RepairLineArray) ?? [];

    private static byte[] WriteList(RepairReportResult repaired) =>
        JsonSerializer.SerializeToUtf8Bytes(
            [
                .. repaired.Made.Select(repair => Describe(repair, isMade: true)),
                .. repaired.Left.Select(repair => Describe(repair, isMade: false)),
            ],
            RepairJson.Default.RepairLineArray
        );

    private static RepairLine Describe(ReportRepair repair, bool isMade) =>
        new(isMade, repair.Place, repair.Finding.FormatRuleLabel(), repair.Before, repair.After);
}

[JsonSerializable(typeof(RepairLine[]))]
internal sealed partial class RepairJson : JsonSerializerContext;
