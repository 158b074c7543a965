using System.Text.Json.Serialization;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Findings;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>How a task is written for another process; its content follows in a message of its own.</summary>
internal sealed record TaskHead(
    InputFile File,
    CheckSettings Settings,
    bool IsWritten,
    bool IsOpening,
    bool HasContent
);

/// <summary>How an answer is written; its result follows in a message of its own.</summary>
internal sealed record AnswerHead(
    Tally? Tally,
    Remark? Trouble,
    bool Fails,
    IReadOnlyList<string> Notes,
    bool IsRefusal,
    bool IsLast,
    string? OpeningAsked,
    ReportCard? Card
);

// Generated: what is found out at run time would cost every process a tenth of a second.
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(TaskHead))]
[JsonSerializable(typeof(AnswerHead))]
internal sealed partial class WorkerJson : JsonSerializerContext;
