// A third-party program that uses the client made by openapi-generator (go): it records a case, concludes it, and fetches
// the figures of a year.
// Its arguments are the address of the service, an account, its password, and a folder for the files.
package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	mediation "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func main() {
	url, account, password, folder := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	configuration := mediation.NewConfiguration()
	configuration.Servers = mediation.ServerConfigurations{{URL: url}}
	client := mediation.NewAPIClient(configuration)
	asOffice := context.WithValue(context.Background(), mediation.ContextBasicAuth,
		mediation.BasicAuth{UserName: account, Password: password})

	newCase := mediation.NewNewCase("431223206200", mediation.NEIGHBOUR)
	newCase.SetAcceptedOn("2025-01-01")
	newCase.SetParties([]mediation.PartyInput{
		*mediation.NewPartyInput("张三", mediation.APPLICANT), *mediation.NewPartyInput("李四", mediation.RESPONDENT)})
	newCase.SetSummary("因排水沟发生争执")
	record := client.CasesAPI.RecordCase(asOffice).NewCase(*newCase).IdempotencyKey(randomKey())
	recorded, _, err := record.Execute()
	check(err)
	again, _, err := record.Execute()
	check(err)
	fmt.Printf("recorded in %s, once: %t\n", recorded.VillageName, again.Id == recorded.Id)

	read, _, err := client.CasesAPI.ReadCase(asOffice, recorded.Id).Execute()
	check(err)
	fmt.Printf("accepted on %s, due on %s\n", read.AcceptedOn, read.DueOn)
	caseAsJson, err := json.Marshal(read)
	check(err)
	check(os.WriteFile(filepath.Join(folder, "case.json"), caseAsJson, 0o644))

	open, _, err := client.CasesAPI.ListCases(asOffice).
		Area("431223206200").Status(mediation.OPEN).Type_(mediation.NEIGHBOUR).Execute()
	check(err)
	listed := false
	for _, one := range open.Items {
		listed = listed || one.Id == read.Id
	}
	fmt.Printf("listed as open: %t\n", listed)

	agreement := mediation.NewAgreementTerms(mediation.WRITTEN)
	agreement.SetAmount("1234.50")
	conclusion := mediation.NewConclusion(mediation.SETTLED, "2024-12-31")
	conclusion.SetAgreement(*agreement)
	conclude := client.CasesAPI.ConcludeCase(asOffice, read.Id).IfMatch(fmt.Sprintf("\"%d\"", read.Version))
	_, _, err = conclude.Conclusion(*conclusion).Execute()
	var refused *mediation.GenericOpenAPIError
	if errors.As(err, &refused) {
		problem := refused.Model().(mediation.ProblemDocument)
		fmt.Printf("refused: %d %s\n", problem.Status, problem.Type)
	}
	conclusion.SetConcludedOn("2025-01-02")
	concluded, _, err := conclude.Conclusion(*conclusion).Execute()
	check(err)
	outcome := concluded.Outcome.Get()
	fmt.Printf("%s on %s for %s yuan\n", outcome.Result, outcome.ConcludedOn, outcome.Agreement.Get().Amount)

	villages, _, err := client.StatisticsAPI.ReadStatistics(asOffice).Year(2024).By("village").Execute()
	check(err)
	settled := int64(0)
	for _, village := range villages.Rows {
		settled += village.Settled
	}
	fmt.Printf("%d of %d settled in %d villages\n", settled, villages.Total.Settled, len(villages.Rows))
	report, _, err := client.ReportsAPI.ReadAnnualReport(asOffice, 2024).Execute()
	check(err)
	fmt.Println(report.Narrative.Zh)

	table, _, err := client.StatisticsAPI.ReadStatisticsCsv(asOffice).Year(2024).Execute()
	check(err)
	save(table, filepath.Join(folder, "statistics.csv"))
	workbook, _, err := client.StatisticsAPI.ReadStatisticsXlsx(asOffice).Year(2024).Execute()
	check(err)
	save(workbook, filepath.Join(folder, "statistics.xlsx"))
	sentence, _, err := client.ReportsAPI.ReadAnnualReportTxt(asOffice, 2024).Execute()
	check(err)
	fmt.Print(sentence)
}

// The client stores a download in a file below /tmp.
func save(downloaded *os.File, path string) {
	content, err := io.ReadAll(downloaded)
	check(err)
	check(os.WriteFile(path, content, 0o644))
	check(downloaded.Close())
	check(os.Remove(downloaded.Name()))
}

func randomKey() string {
	random := make([]byte, 16)
	_, err := io.ReadFull(rand.Reader, random)
	check(err)
	return fmt.Sprintf("%x", random)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
