namespace Youju.Jobs.Kinds;

/// <summary>The queues: what takes seconds does not wait for what takes minutes where both have workers.</summary>
public static class JobQueues
{
    public const string Checks = "checks";

    public const string Packages = "packages";

    /// <summary>All of them, the first served first.</summary>
    public static IReadOnlyList<string> All { get; } = [Checks, Packages];
}
