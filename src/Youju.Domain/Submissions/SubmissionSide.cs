namespace Youju.Domain.Submissions;

/// <summary>On whose side somebody acts.</summary>
public enum SubmissionSide
{
    /// <summary>本单位.</summary>
    Unit,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>财政部门.</summary>
    Finance,

    /// <summary>公开经办.</summary>
    Publisher,
}
