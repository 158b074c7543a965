using Youju.Database;
using Youju.Database.Evidence;
using Youju.Domain.Remarks;
using Youju.UseCases.Workers;

namespace Youju.Jobs.Kinds;

/// <summary>What jobs need of the program that does them or has them done.</summary>
/// <param name="Files">Where their files lie.</param>
/// <param name="Reader">What is started to read files, so that none of them can end the whole.</param>
/// <param name="Describe">Says a remark in the words of the host.</param>
public sealed record JobSettings(
    DatabasePlace Place,
    EvidencePlaces Files,
    WorkerProgram Reader,
    Func<Remark, string> Describe
)
{
    /// <summary>The connection string of the database in which the queue is; null for a queue in this process alone.</summary>
    public string? Connection { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Told of mistakes of the program.</summary>
    public Action<Exception> OnMistake { get; init; } = _ => { };
}
