namespace Youju.UseCases.People;

/// <summary>What somebody wants to do; every way in names one.</summary>
public enum Right
{
    /// <summary>Nothing is told of anybody: the sign-in page, a stylesheet, whether the program lives.</summary>
    Enter,

    /// <summary>See what was published, and have a report checked of which nothing is kept: anybody may.</summary>
    SeePublished,

    /// <summary>Keep one's own account: password and second factor.</summary>
    KeepAccount,

    /// <summary>Issue and revoke tokens with which programs do what he may; also who works alone has some.</summary>
    KeepTokens,

    /// <summary>Check a report that he brings along.</summary>
    CheckReport,

    ReadDossier,
    EditDossier,
    ApproveDossier,
    ReviewSubmission,
    PublishDossier,

    /// <summary>See which units, people and packs there are; no figure of any unit.</summary>
    SeeAdministration,

    ManageSystem,

    /// <summary>Choose where copies of all data go on the one machine that keeps them, and keep its card and keys for the exchange
    /// with other machines: it concerns every unit, so no role in one unit has it.</summary>
    KeepCopies,
    GrantRights,
    ReadAudit,
}
