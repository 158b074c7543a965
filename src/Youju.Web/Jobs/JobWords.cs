using System.Globalization;
using Youju.Database.Jobs;
using Youju.Jobs.Kinds;

namespace Youju.Web.Jobs;

/// <summary>What pages say of jobs.</summary>
internal static class JobWords
{
    private static readonly Dictionary<JobState, (string Words, string Look)> States = new()
    {
        [JobState.Waiting] = ("排队", "none"),
        [JobState.Running] = ("正在做", "none"),
        [JobState.Done] = ("做好了", "calm"),
        [JobState.Failed] = ("没有做成", "error"),
        [JobState.Cancelled] = ("取消了", "none"),
    };

    public static string NameState(JobState state) => States[state].Words;

    /// <summary>The class by which a state looks as it is.</summary>
    public static string FindLook(JobState state) => States[state].Look;

    public static string NameQueue(string queue) => queue == JobQueues.Checks ? "体检" : "报告包";

    /// <summary>What went wrong, for whoever keeps the machines running: of what stands in a unit's papers he is told nothing.</summary>
    public static string DescribeTrouble(JobLine job) =>
        job.State == JobState.Failed && job.Attempt < JobWork.MostAttempts
            ? "材料本身不合，由要的人在自己的页面上看。"
            : job.Trouble ?? "";

    /// <summary>How far it is, in a few words; empty where there is nothing to say.</summary>
    public static string DescribeProgress(JobLine job) =>
        job.State switch
        {
            JobState.Running when job.Total > 1 => string.Create(
                CultureInfo.InvariantCulture,
                $"{job.Done}/{job.Total} 步"
            ),
            JobState.Waiting when job.Trouble is not null => string.Create(
                CultureInfo.InvariantCulture,
                $"试过 {job.Attempt} 次，还会再试"
            ),
            _ => "",
        };
}
