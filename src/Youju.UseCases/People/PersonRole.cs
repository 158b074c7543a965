namespace Youju.UseCases.People;

/// <summary>What somebody is in a unit.</summary>
public enum PersonRole
{
    /// <summary>经办 in a unit.</summary>
    Clerk,

    /// <summary>负责人 of a unit.</summary>
    Head,

    /// <summary>主管部门, for the units below it.</summary>
    Department,

    /// <summary>财政复核, for the units below the finance bureau.</summary>
    Finance,

    /// <summary>Publishes what was accepted.</summary>
    Publisher,

    /// <summary>系统管理员: keeps the program running, and sees no figures.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: grants rights, and has none of them himself.</summary>
    SecurityAdministrator,

    /// <summary>安全审计员: reads the log, and changes nothing.</summary>
    Auditor,
}
