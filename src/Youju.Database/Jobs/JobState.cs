namespace Youju.Database.Jobs;

/// <summary>How far a job is.</summary>
public enum JobState
{
    /// <summary>Nobody has it; perhaps it is to be tried again later.</summary>
    Waiting,

    /// <summary>A worker has it.</summary>
    Running,

    /// <summary>Its result is kept.</summary>
    Done,

    /// <summary>It was given up, and says why; somebody may have it tried again.</summary>
    Failed,

    /// <summary>Somebody wanted it no more.</summary>
    Cancelled,
}
