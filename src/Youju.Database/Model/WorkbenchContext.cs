using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Youju.Database.Model;

/// <summary>The tables; one model for both kinds of database.</summary>
internal sealed class WorkbenchContext(DbContextOptions<WorkbenchContext> options) : DbContext(options)
{
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<PartRow> Parts => Set<PartRow>();

    public DbSet<StepRow> Steps => Set<StepRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<LogRow> Log => Set<LogRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<PastPasswordRow> PastPasswords => Set<PastPasswordRow>();

    public DbSet<GrantRow> Grants => Set<GrantRow>();

    public DbSet<UnitRow> Units => Set<UnitRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    public DbSet<ActRow> Acts => Set<ActRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<ViewRow> Views => Set<ViewRow>();

    public DbSet<TokenRow> Tokens => Set<TokenRow>();

    public DbSet<RepeatRow> Repeats => Set<RepeatRow>();

    public DbSet<HookRow> Hooks => Set<HookRow>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        PeopleModel.DescribeTables(model);
        ProgramModel.DescribeTables(model);
        ProvinceModel.DescribeTables(model);
        SubmissionModel.DescribeTables(model);
        model.Entity<DossierRow>().ToTable("dossiers").HasKey(row => row.Id);
        model.Entity<PartRow>().ToTable("parts").HasKey(row => new { row.Dossier, row.Path });
        model.Entity<StepRow>().ToTable("steps").HasKey(row => new { row.Dossier, row.Number });
        model
            .Entity<ChangeRow>()
            .ToTable("changes")
            .HasKey(row => new
            {
                row.Dossier,
                row.Step,
                row.Path,
            });
        model
            .Entity<DraftRow>()
            .ToTable("drafts")
            .HasKey(row => new
            {
                row.Owner,
                row.Form,
                row.Desk,
                row.Field,
            });
        model
            .Entity<ViewRow>()
            .ToTable("views")
            .HasKey(row => new
            {
                row.Owner,
                row.List,
                row.Name,
            });
        DescribeLog(model.Entity<LogRow>());
    }

    private static void DescribeLog(EntityTypeBuilder<LogRow> log)
    {
        log.ToTable("log").HasKey(row => row.Number);
        log.Property(row => row.Number).ValueGeneratedNever();
        log.HasIndex(row => new { row.Dossier, row.Verb });
    }
}
