// Written by bin/embed: do not edit. The files are read while this file is compiled.
#include "CAssets.h"

static const unsigned char assets_face_css[] = {
#embed "../../assets/face.css"
};

static const unsigned char assets_face_js[] = {
#embed "../../assets/face.js"
};

static const unsigned char assets_reading_css[] = {
#embed "../../assets/reading.css"
};

static const unsigned char assets_reading_js[] = {
#embed "../../assets/reading.js"
};

static const unsigned char assets_star_svg[] = {
#embed "../../assets/star.svg"
};

static const unsigned char corpus_anniversary_mismatch_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/anniversary-mismatch.txt"
};

static const unsigned char corpus_anniversary_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/anniversary.txt"
};

static const unsigned char corpus_award_condition_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/award-condition.txt"
};

static const unsigned char corpus_award_quota_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/award-quota.txt"
};

static const unsigned char corpus_blank_date_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/blank-date.txt"
};

static const unsigned char corpus_blank_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/blank-number.txt"
};

static const unsigned char corpus_citation_basis_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-basis.txt"
};

static const unsigned char corpus_citation_form_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-form.txt"
};

static const unsigned char corpus_citation_law_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-law.txt"
};

static const unsigned char corpus_citation_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-number.txt"
};

static const unsigned char corpus_contradictory_figures_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/contradictory-figures.txt"
};

static const unsigned char corpus_dates_plans_txt[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-plans.txt"
};

static const unsigned char corpus_dates_prose_txt[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-prose.txt"
};

static const unsigned char corpus_dates_refused_txt[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-refused.txt"
};

static const unsigned char corpus_dates_scan_txt[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-scan.txt"
};

static const unsigned char corpus_dates_typed_txt[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-typed.txt"
};

static const unsigned char corpus_duplicate_citation_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duplicate-citation.txt"
};

static const unsigned char corpus_duty_clause_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-clause.txt"
};

static const unsigned char corpus_duty_heading_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-heading.txt"
};

static const unsigned char corpus_duty_item_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-item.txt"
};

static const unsigned char corpus_duty_lines_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-lines.txt"
};

static const unsigned char corpus_duty_opening_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-opening.txt"
};

static const unsigned char corpus_duty_sentence_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-sentence.txt"
};

static const unsigned char corpus_duty_table_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/duty-table.txt"
};

static const unsigned char corpus_head_date_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/head.date.txt"
};

static const unsigned char corpus_head_issuer_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/head.issuer.txt"
};

static const unsigned char corpus_head_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/head.number.txt"
};

static const unsigned char corpus_head_title_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/head.title.txt"
};

static const unsigned char corpus_impossible_date_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/impossible-date.txt"
};

static const unsigned char corpus_incomplete_citation_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/incomplete-citation.txt"
};

static const unsigned char corpus_inconsistent_name_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/inconsistent-name.txt"
};

static const unsigned char corpus_inconsistent_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/inconsistent-number.txt"
};

static const unsigned char corpus_layout_abbreviation_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-abbreviation.txt"
};

static const unsigned char corpus_layout_alignment_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-alignment.txt"
};

static const unsigned char corpus_layout_basis_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-basis.txt"
};

static const unsigned char corpus_layout_capitals_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-capitals.txt"
};

static const unsigned char corpus_layout_case_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-case.txt"
};

static const unsigned char corpus_layout_date_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-date.txt"
};

static const unsigned char corpus_layout_ending_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-ending.txt"
};

static const unsigned char corpus_layout_font_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-font.txt"
};

static const unsigned char corpus_layout_indent_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-indent.txt"
};

static const unsigned char corpus_layout_label_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-label.txt"
};

static const unsigned char corpus_layout_margin_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-margin.txt"
};

static const unsigned char corpus_layout_nation_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-nation.txt"
};

static const unsigned char corpus_layout_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-number.txt"
};

static const unsigned char corpus_layout_page_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-page-number.txt"
};

static const unsigned char corpus_layout_paper_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-paper.txt"
};

static const unsigned char corpus_layout_recipients_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-recipients.txt"
};

static const unsigned char corpus_layout_signer_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-signer.txt"
};

static const unsigned char corpus_layout_size_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-size.txt"
};

static const unsigned char corpus_layout_spacing_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-spacing.txt"
};

static const unsigned char corpus_layout_style_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/layout-style.txt"
};

static const unsigned char corpus_missing_part_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/missing-part.txt"
};

static const unsigned char corpus_movement_launched_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/movement-launched.txt"
};

static const unsigned char corpus_movement_quoted_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/movement-quoted.txt"
};

static const unsigned char corpus_movement_unquoted_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/movement-unquoted.txt"
};

static const unsigned char corpus_names_txt[] = {
#embed "../../Tests/CascadeTests/Corpus/names.txt"
};

static const unsigned char corpus_no_date_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/no-date.txt"
};

static const unsigned char corpus_no_owner_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/no-owner.txt"
};

static const unsigned char corpus_numbering_error_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/numbering-error.txt"
};

static const unsigned char corpus_over_100_percent_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/over-100-percent.txt"
};

static const unsigned char corpus_phase_named_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/phase-named.txt"
};

static const unsigned char corpus_phase_whole_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/phase-whole.txt"
};

static const unsigned char corpus_plan_part_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/plan-part.txt"
};

static const unsigned char corpus_pledge_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/pledge.txt"
};

static const unsigned char corpus_recipient_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/recipient.txt"
};

static const unsigned char corpus_recurrence_txt[] = {
#embed "../../Tests/ScheduleTests/Corpus/recurrence.txt"
};

static const unsigned char corpus_report_clause_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/report-clause.txt"
};

static const unsigned char corpus_same_number_different_documents_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/same-number-different-documents.txt"
};

static const unsigned char corpus_self_recipient_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/self-recipient.txt"
};

static const unsigned char corpus_signatory_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/signatory.txt"
};

static const unsigned char corpus_superseded_citation_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/superseded-citation.txt"
};

static const unsigned char corpus_suspected_typo_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/suspected-typo.txt"
};

static const unsigned char corpus_symbol_type_mismatch_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/symbol-type-mismatch.txt"
};

static const unsigned char corpus_target_count_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-count.txt"
};

static const unsigned char corpus_target_rank_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-rank.txt"
};

static const unsigned char corpus_target_share_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-share.txt"
};

static const unsigned char corpus_target_table_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-table.txt"
};

static const unsigned char corpus_target_unnumbered_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-unnumbered.txt"
};

static const unsigned char corpus_target_without_number_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-without-number.txt"
};

static const unsigned char corpus_target_zero_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/target-zero.txt"
};

static const unsigned char corpus_title_name_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/title-name.txt"
};

static const unsigned char corpus_title_quoted_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/title-quoted.txt"
};

static const unsigned char corpus_unknown_type_code_txt[] = {
#embed "../../Tests/ReadingTests/Corpus/unknown-type-code.txt"
};

static const unsigned char examples_ban_tuyen_giao_dan_van_docx[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.docx"
};

static const unsigned char examples_ban_tuyen_giao_dan_van_txt[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.txt"
};

static const unsigned char examples_benh_vien_docx[] = {
#embed "../../examples/benh-vien.docx"
};

static const unsigned char examples_benh_vien_txt[] = {
#embed "../../examples/benh-vien.txt"
};

static const unsigned char examples_chuyen_doi_so_txt[] = {
#embed "../../examples/chuyen-doi-so.txt"
};

static const unsigned char examples_hoi_luat_json[] = {
#embed "../../examples/hoi-luat.json"
};

static const unsigned char examples_so_noi_vu_docx[] = {
#embed "../../examples/so-noi-vu.docx"
};

static const unsigned char examples_so_noi_vu_txt[] = {
#embed "../../examples/so-noi-vu.txt"
};

static const unsigned char examples_truong_hoc_docx[] = {
#embed "../../examples/truong-hoc.docx"
};

static const unsigned char examples_truong_hoc_txt[] = {
#embed "../../examples/truong-hoc.txt"
};

static const unsigned char law_authorities_json[] = {
#embed "../../law/authorities.json"
};

static const unsigned char law_authority_prefixes_json[] = {
#embed "../../law/authority-prefixes.json"
};

static const unsigned char law_body_codes_json[] = {
#embed "../../law/body-codes.json"
};

static const unsigned char law_bonus_multipliers_json[] = {
#embed "../../law/bonus-multipliers.json"
};

static const unsigned char law_commendation_chains_json[] = {
#embed "../../law/commendation-chains.json"
};

static const unsigned char law_commendation_routes_json[] = {
#embed "../../law/commendation-routes.json"
};

static const unsigned char law_document_types_json[] = {
#embed "../../law/document-types.json"
};

static const unsigned char law_examples_bac_ninh_instruments_json[] = {
#embed "../../law/examples/bac-ninh/instruments.json"
};

static const unsigned char law_examples_bac_ninh_layer_json[] = {
#embed "../../law/examples/bac-ninh/layer.json"
};

static const unsigned char law_examples_bac_ninh_requirements_json[] = {
#embed "../../law/examples/bac-ninh/requirements.json"
};

static const unsigned char law_examples_bac_ninh_settings_json[] = {
#embed "../../law/examples/bac-ninh/settings.json"
};

static const unsigned char law_examples_so_an_phu_instruments_json[] = {
#embed "../../law/examples/so-an-phu/instruments.json"
};

static const unsigned char law_examples_so_an_phu_layer_json[] = {
#embed "../../law/examples/so-an-phu/layer.json"
};

static const unsigned char law_examples_so_an_phu_requirements_json[] = {
#embed "../../law/examples/so-an-phu/requirements.json"
};

static const unsigned char law_examples_so_an_phu_settings_json[] = {
#embed "../../law/examples/so-an-phu/settings.json"
};

static const unsigned char law_holidays_json[] = {
#embed "../../law/holidays.json"
};

static const unsigned char law_instruments_json[] = {
#embed "../../law/instruments.json"
};

static const unsigned char law_offices_json[] = {
#embed "../../law/offices.json"
};

static const unsigned char law_open_questions_json[] = {
#embed "../../law/open-questions.json"
};

static const unsigned char law_parameters_advancedShare_json[] = {
#embed "../../law/parameters/advancedShare.json"
};

static const unsigned char law_parameters_baseSalary_json[] = {
#embed "../../law/parameters/baseSalary.json"
};

static const unsigned char law_parameters_capBase_json[] = {
#embed "../../law/parameters/capBase.json"
};

static const unsigned char law_parameters_certificateDesign_json[] = {
#embed "../../law/parameters/certificateDesign.json"
};

static const unsigned char law_parameters_countNotRatedMembers_json[] = {
#embed "../../law/parameters/countNotRatedMembers.json"
};

static const unsigned char law_parameters_disciplineForcesNotCompletedCivilServant_json[] = {
#embed "../../law/parameters/disciplineForcesNotCompletedCivilServant.json"
};

static const unsigned char law_parameters_disciplineForcesNotCompletedPublicEmployee_json[] = {
#embed "../../law/parameters/disciplineForcesNotCompletedPublicEmployee.json"
};

static const unsigned char law_parameters_excellentCapPercent_json[] = {
#embed "../../law/parameters/excellentCapPercent.json"
};

static const unsigned char law_parameters_excellentShare_json[] = {
#embed "../../law/parameters/excellentShare.json"
};

static const unsigned char law_parameters_fundSpendingCircular_json[] = {
#embed "../../law/parameters/fundSpendingCircular.json"
};

static const unsigned char law_parameters_governmentThemedFlagYears_json[] = {
#embed "../../law/parameters/governmentThemedFlagYears.json"
};

static const unsigned char law_parameters_grassrootsCapPercent_json[] = {
#embed "../../law/parameters/grassrootsCapPercent.json"
};

static const unsigned char law_parameters_grassrootsRun_json[] = {
#embed "../../law/parameters/grassrootsRun.json"
};

static const unsigned char law_parameters_initiativeReuseTitleForm_json[] = {
#embed "../../law/parameters/initiativeReuseTitleForm.json"
};

static const unsigned char law_parameters_initiativeReuseTitleTitle_json[] = {
#embed "../../law/parameters/initiativeReuseTitleTitle.json"
};

static const unsigned char law_parameters_joinPredecessorYears_json[] = {
#embed "../../law/parameters/joinPredecessorYears.json"
};

static const unsigned char law_parameters_law2026_json[] = {
#embed "../../law/parameters/law2026.json"
};

static const unsigned char law_parameters_leaveLimitMonths_json[] = {
#embed "../../law/parameters/leaveLimitMonths.json"
};

static const unsigned char law_parameters_maxAbsenceMonths_json[] = {
#embed "../../law/parameters/maxAbsenceMonths.json"
};

static const unsigned char law_parameters_minMonthsWorked_json[] = {
#embed "../../law/parameters/minMonthsWorked.json"
};

static const unsigned char law_parameters_newRecruitMinMonths_json[] = {
#embed "../../law/parameters/newRecruitMinMonths.json"
};

static const unsigned char law_parameters_outstandingCapPercent_json[] = {
#embed "../../law/parameters/outstandingCapPercent.json"
};

static const unsigned char law_parameters_partyDocumentFormat_json[] = {
#embed "../../law/parameters/partyDocumentFormat.json"
};

static const unsigned char law_parameters_partyTitlesDecider_json[] = {
#embed "../../law/parameters/partyTitlesDecider.json"
};

static const unsigned char law_parameters_pilotYears_json[] = {
#embed "../../law/parameters/pilotYears.json"
};

static const unsigned char law_parameters_politburoDirective_json[] = {
#embed "../../law/parameters/politburoDirective.json"
};

static const unsigned char law_parameters_provincialRun_json[] = {
#embed "../../law/parameters/provincialRun.json"
};

static const unsigned char law_parameters_publicNoticeDays_json[] = {
#embed "../../law/parameters/publicNoticeDays.json"
};

static const unsigned char law_parameters_quorumPercent_json[] = {
#embed "../../law/parameters/quorumPercent.json"
};

static const unsigned char law_parameters_ratingActBy_json[] = {
#embed "../../law/parameters/ratingActBy.json"
};

static const unsigned char law_parameters_registrationRequired_json[] = {
#embed "../../law/parameters/registrationRequired.json"
};

static const unsigned char law_parameters_reportFormSet_json[] = {
#embed "../../law/parameters/reportFormSet.json"
};

static const unsigned char law_parameters_requireTwoInitiativesForTwoCstdcs_json[] = {
#embed "../../law/parameters/requireTwoInitiativesForTwoCstdcs.json"
};

static const unsigned char law_parameters_reuseRunYears_json[] = {
#embed "../../law/parameters/reuseRunYears.json"
};

static const unsigned char law_parameters_roundUpTo10k_json[] = {
#embed "../../law/parameters/roundUpTo10k.json"
};

static const unsigned char law_parameters_runCountsBy_json[] = {
#embed "../../law/parameters/runCountsBy.json"
};

static const unsigned char law_parameters_scoreCompleted_json[] = {
#embed "../../law/parameters/scoreCompleted.json"
};

static const unsigned char law_parameters_scoreExcellent_json[] = {
#embed "../../law/parameters/scoreExcellent.json"
};

static const unsigned char law_parameters_scoreGood_json[] = {
#embed "../../law/parameters/scoreGood.json"
};

static const unsigned char law_parameters_smallBodyUnits_json[] = {
#embed "../../law/parameters/smallBodyUnits.json"
};

static const unsigned char law_parameters_statisticsCircular_json[] = {
#embed "../../law/parameters/statisticsCircular.json"
};

static const unsigned char law_parameters_studyResultRequired_json[] = {
#embed "../../law/parameters/studyResultRequired.json"
};

static const unsigned char law_parameters_themedFlagYears_json[] = {
#embed "../../law/parameters/themedFlagYears.json"
};

static const unsigned char law_parameters_transferDecider_json[] = {
#embed "../../law/parameters/transferDecider.json"
};

static const unsigned char law_parameters_unitDecidesTitles_json[] = {
#embed "../../law/parameters/unitDecidesTitles.json"
};

static const unsigned char law_parameters_voteGovernmentFlag_json[] = {
#embed "../../law/parameters/voteGovernmentFlag.json"
};

static const unsigned char law_parameters_voteGrassroots_json[] = {
#embed "../../law/parameters/voteGrassroots.json"
};

static const unsigned char law_parameters_voteInitiative_json[] = {
#embed "../../law/parameters/voteInitiative.json"
};

static const unsigned char law_parameters_voteNational_json[] = {
#embed "../../law/parameters/voteNational.json"
};

static const unsigned char law_parameters_voteOthers_json[] = {
#embed "../../law/parameters/voteOthers.json"
};

static const unsigned char law_parameters_voteProvincial_json[] = {
#embed "../../law/parameters/voteProvincial.json"
};

static const unsigned char law_parameters_voteProvincialFlag_json[] = {
#embed "../../law/parameters/voteProvincialFlag.json"
};

static const unsigned char law_periods_json[] = {
#embed "../../law/periods.json"
};

static const unsigned char law_plan_parts_json[] = {
#embed "../../law/plan-parts.json"
};

static const unsigned char law_requirements_json[] = {
#embed "../../law/requirements.json"
};

static const unsigned char law_titles_json[] = {
#embed "../../law/titles.json"
};

static const thidua_asset assets[] = {
  {"assets/face.css", assets_face_css, sizeof assets_face_css},
  {"assets/face.js", assets_face_js, sizeof assets_face_js},
  {"assets/reading.css", assets_reading_css, sizeof assets_reading_css},
  {"assets/reading.js", assets_reading_js, sizeof assets_reading_js},
  {"assets/star.svg", assets_star_svg, sizeof assets_star_svg},
  {"corpus/anniversary-mismatch.txt", corpus_anniversary_mismatch_txt, sizeof corpus_anniversary_mismatch_txt},
  {"corpus/anniversary.txt", corpus_anniversary_txt, sizeof corpus_anniversary_txt},
  {"corpus/award-condition.txt", corpus_award_condition_txt, sizeof corpus_award_condition_txt},
  {"corpus/award-quota.txt", corpus_award_quota_txt, sizeof corpus_award_quota_txt},
  {"corpus/blank-date.txt", corpus_blank_date_txt, sizeof corpus_blank_date_txt},
  {"corpus/blank-number.txt", corpus_blank_number_txt, sizeof corpus_blank_number_txt},
  {"corpus/citation-basis.txt", corpus_citation_basis_txt, sizeof corpus_citation_basis_txt},
  {"corpus/citation-form.txt", corpus_citation_form_txt, sizeof corpus_citation_form_txt},
  {"corpus/citation-law.txt", corpus_citation_law_txt, sizeof corpus_citation_law_txt},
  {"corpus/citation-number.txt", corpus_citation_number_txt, sizeof corpus_citation_number_txt},
  {"corpus/contradictory-figures.txt", corpus_contradictory_figures_txt, sizeof corpus_contradictory_figures_txt},
  {"corpus/dates-plans.txt", corpus_dates_plans_txt, sizeof corpus_dates_plans_txt},
  {"corpus/dates-prose.txt", corpus_dates_prose_txt, sizeof corpus_dates_prose_txt},
  {"corpus/dates-refused.txt", corpus_dates_refused_txt, sizeof corpus_dates_refused_txt},
  {"corpus/dates-scan.txt", corpus_dates_scan_txt, sizeof corpus_dates_scan_txt},
  {"corpus/dates-typed.txt", corpus_dates_typed_txt, sizeof corpus_dates_typed_txt},
  {"corpus/duplicate-citation.txt", corpus_duplicate_citation_txt, sizeof corpus_duplicate_citation_txt},
  {"corpus/duty-clause.txt", corpus_duty_clause_txt, sizeof corpus_duty_clause_txt},
  {"corpus/duty-heading.txt", corpus_duty_heading_txt, sizeof corpus_duty_heading_txt},
  {"corpus/duty-item.txt", corpus_duty_item_txt, sizeof corpus_duty_item_txt},
  {"corpus/duty-lines.txt", corpus_duty_lines_txt, sizeof corpus_duty_lines_txt},
  {"corpus/duty-opening.txt", corpus_duty_opening_txt, sizeof corpus_duty_opening_txt},
  {"corpus/duty-sentence.txt", corpus_duty_sentence_txt, sizeof corpus_duty_sentence_txt},
  {"corpus/duty-table.txt", corpus_duty_table_txt, sizeof corpus_duty_table_txt},
  {"corpus/head.date.txt", corpus_head_date_txt, sizeof corpus_head_date_txt},
  {"corpus/head.issuer.txt", corpus_head_issuer_txt, sizeof corpus_head_issuer_txt},
  {"corpus/head.number.txt", corpus_head_number_txt, sizeof corpus_head_number_txt},
  {"corpus/head.title.txt", corpus_head_title_txt, sizeof corpus_head_title_txt},
  {"corpus/impossible-date.txt", corpus_impossible_date_txt, sizeof corpus_impossible_date_txt},
  {"corpus/incomplete-citation.txt", corpus_incomplete_citation_txt, sizeof corpus_incomplete_citation_txt},
  {"corpus/inconsistent-name.txt", corpus_inconsistent_name_txt, sizeof corpus_inconsistent_name_txt},
  {"corpus/inconsistent-number.txt", corpus_inconsistent_number_txt, sizeof corpus_inconsistent_number_txt},
  {"corpus/layout-abbreviation.txt", corpus_layout_abbreviation_txt, sizeof corpus_layout_abbreviation_txt},
  {"corpus/layout-alignment.txt", corpus_layout_alignment_txt, sizeof corpus_layout_alignment_txt},
  {"corpus/layout-basis.txt", corpus_layout_basis_txt, sizeof corpus_layout_basis_txt},
  {"corpus/layout-capitals.txt", corpus_layout_capitals_txt, sizeof corpus_layout_capitals_txt},
  {"corpus/layout-case.txt", corpus_layout_case_txt, sizeof corpus_layout_case_txt},
  {"corpus/layout-date.txt", corpus_layout_date_txt, sizeof corpus_layout_date_txt},
  {"corpus/layout-ending.txt", corpus_layout_ending_txt, sizeof corpus_layout_ending_txt},
  {"corpus/layout-font.txt", corpus_layout_font_txt, sizeof corpus_layout_font_txt},
  {"corpus/layout-indent.txt", corpus_layout_indent_txt, sizeof corpus_layout_indent_txt},
  {"corpus/layout-label.txt", corpus_layout_label_txt, sizeof corpus_layout_label_txt},
  {"corpus/layout-margin.txt", corpus_layout_margin_txt, sizeof corpus_layout_margin_txt},
  {"corpus/layout-nation.txt", corpus_layout_nation_txt, sizeof corpus_layout_nation_txt},
  {"corpus/layout-number.txt", corpus_layout_number_txt, sizeof corpus_layout_number_txt},
  {"corpus/layout-page-number.txt", corpus_layout_page_number_txt, sizeof corpus_layout_page_number_txt},
  {"corpus/layout-paper.txt", corpus_layout_paper_txt, sizeof corpus_layout_paper_txt},
  {"corpus/layout-recipients.txt", corpus_layout_recipients_txt, sizeof corpus_layout_recipients_txt},
  {"corpus/layout-signer.txt", corpus_layout_signer_txt, sizeof corpus_layout_signer_txt},
  {"corpus/layout-size.txt", corpus_layout_size_txt, sizeof corpus_layout_size_txt},
  {"corpus/layout-spacing.txt", corpus_layout_spacing_txt, sizeof corpus_layout_spacing_txt},
  {"corpus/layout-style.txt", corpus_layout_style_txt, sizeof corpus_layout_style_txt},
  {"corpus/missing-part.txt", corpus_missing_part_txt, sizeof corpus_missing_part_txt},
  {"corpus/movement-launched.txt", corpus_movement_launched_txt, sizeof corpus_movement_launched_txt},
  {"corpus/movement-quoted.txt", corpus_movement_quoted_txt, sizeof corpus_movement_quoted_txt},
  {"corpus/movement-unquoted.txt", corpus_movement_unquoted_txt, sizeof corpus_movement_unquoted_txt},
  {"corpus/names.txt", corpus_names_txt, sizeof corpus_names_txt},
  {"corpus/no-date.txt", corpus_no_date_txt, sizeof corpus_no_date_txt},
  {"corpus/no-owner.txt", corpus_no_owner_txt, sizeof corpus_no_owner_txt},
  {"corpus/numbering-error.txt", corpus_numbering_error_txt, sizeof corpus_numbering_error_txt},
  {"corpus/over-100-percent.txt", corpus_over_100_percent_txt, sizeof corpus_over_100_percent_txt},
  {"corpus/phase-named.txt", corpus_phase_named_txt, sizeof corpus_phase_named_txt},
  {"corpus/phase-whole.txt", corpus_phase_whole_txt, sizeof corpus_phase_whole_txt},
  {"corpus/plan-part.txt", corpus_plan_part_txt, sizeof corpus_plan_part_txt},
  {"corpus/pledge.txt", corpus_pledge_txt, sizeof corpus_pledge_txt},
  {"corpus/recipient.txt", corpus_recipient_txt, sizeof corpus_recipient_txt},
  {"corpus/recurrence.txt", corpus_recurrence_txt, sizeof corpus_recurrence_txt},
  {"corpus/report-clause.txt", corpus_report_clause_txt, sizeof corpus_report_clause_txt},
  {"corpus/same-number-different-documents.txt", corpus_same_number_different_documents_txt, sizeof corpus_same_number_different_documents_txt},
  {"corpus/self-recipient.txt", corpus_self_recipient_txt, sizeof corpus_self_recipient_txt},
  {"corpus/signatory.txt", corpus_signatory_txt, sizeof corpus_signatory_txt},
  {"corpus/superseded-citation.txt", corpus_superseded_citation_txt, sizeof corpus_superseded_citation_txt},
  {"corpus/suspected-typo.txt", corpus_suspected_typo_txt, sizeof corpus_suspected_typo_txt},
  {"corpus/symbol-type-mismatch.txt", corpus_symbol_type_mismatch_txt, sizeof corpus_symbol_type_mismatch_txt},
  {"corpus/target-count.txt", corpus_target_count_txt, sizeof corpus_target_count_txt},
  {"corpus/target-rank.txt", corpus_target_rank_txt, sizeof corpus_target_rank_txt},
  {"corpus/target-share.txt", corpus_target_share_txt, sizeof corpus_target_share_txt},
  {"corpus/target-table.txt", corpus_target_table_txt, sizeof corpus_target_table_txt},
  {"corpus/target-unnumbered.txt", corpus_target_unnumbered_txt, sizeof corpus_target_unnumbered_txt},
  {"corpus/target-without-number.txt", corpus_target_without_number_txt, sizeof corpus_target_without_number_txt},
  {"corpus/target-zero.txt", corpus_target_zero_txt, sizeof corpus_target_zero_txt},
  {"corpus/title-name.txt", corpus_title_name_txt, sizeof corpus_title_name_txt},
  {"corpus/title-quoted.txt", corpus_title_quoted_txt, sizeof corpus_title_quoted_txt},
  {"corpus/unknown-type-code.txt", corpus_unknown_type_code_txt, sizeof corpus_unknown_type_code_txt},
  {"examples/ban-tuyen-giao-dan-van.docx", examples_ban_tuyen_giao_dan_van_docx, sizeof examples_ban_tuyen_giao_dan_van_docx},
  {"examples/ban-tuyen-giao-dan-van.txt", examples_ban_tuyen_giao_dan_van_txt, sizeof examples_ban_tuyen_giao_dan_van_txt},
  {"examples/benh-vien.docx", examples_benh_vien_docx, sizeof examples_benh_vien_docx},
  {"examples/benh-vien.txt", examples_benh_vien_txt, sizeof examples_benh_vien_txt},
  {"examples/chuyen-doi-so.txt", examples_chuyen_doi_so_txt, sizeof examples_chuyen_doi_so_txt},
  {"examples/hoi-luat.json", examples_hoi_luat_json, sizeof examples_hoi_luat_json},
  {"examples/so-noi-vu.docx", examples_so_noi_vu_docx, sizeof examples_so_noi_vu_docx},
  {"examples/so-noi-vu.txt", examples_so_noi_vu_txt, sizeof examples_so_noi_vu_txt},
  {"examples/truong-hoc.docx", examples_truong_hoc_docx, sizeof examples_truong_hoc_docx},
  {"examples/truong-hoc.txt", examples_truong_hoc_txt, sizeof examples_truong_hoc_txt},
  {"law/authorities.json", law_authorities_json, sizeof law_authorities_json},
  {"law/authority-prefixes.json", law_authority_prefixes_json, sizeof law_authority_prefixes_json},
  {"law/body-codes.json", law_body_codes_json, sizeof law_body_codes_json},
  {"law/bonus-multipliers.json", law_bonus_multipliers_json, sizeof law_bonus_multipliers_json},
  {"law/commendation-chains.json", law_commendation_chains_json, sizeof law_commendation_chains_json},
  {"law/commendation-routes.json", law_commendation_routes_json, sizeof law_commendation_routes_json},
  {"law/document-types.json", law_document_types_json, sizeof law_document_types_json},
  {"law/examples/bac-ninh/instruments.json", law_examples_bac_ninh_instruments_json, sizeof law_examples_bac_ninh_instruments_json},
  {"law/examples/bac-ninh/layer.json", law_examples_bac_ninh_layer_json, sizeof law_examples_bac_ninh_layer_json},
  {"law/examples/bac-ninh/requirements.json", law_examples_bac_ninh_requirements_json, sizeof law_examples_bac_ninh_requirements_json},
  {"law/examples/bac-ninh/settings.json", law_examples_bac_ninh_settings_json, sizeof law_examples_bac_ninh_settings_json},
  {"law/examples/so-an-phu/instruments.json", law_examples_so_an_phu_instruments_json, sizeof law_examples_so_an_phu_instruments_json},
  {"law/examples/so-an-phu/layer.json", law_examples_so_an_phu_layer_json, sizeof law_examples_so_an_phu_layer_json},
  {"law/examples/so-an-phu/requirements.json", law_examples_so_an_phu_requirements_json, sizeof law_examples_so_an_phu_requirements_json},
  {"law/examples/so-an-phu/settings.json", law_examples_so_an_phu_settings_json, sizeof law_examples_so_an_phu_settings_json},
  {"law/holidays.json", law_holidays_json, sizeof law_holidays_json},
  {"law/instruments.json", law_instruments_json, sizeof law_instruments_json},
  {"law/offices.json", law_offices_json, sizeof law_offices_json},
  {"law/open-questions.json", law_open_questions_json, sizeof law_open_questions_json},
  {"law/parameters/advancedShare.json", law_parameters_advancedShare_json, sizeof law_parameters_advancedShare_json},
  {"law/parameters/baseSalary.json", law_parameters_baseSalary_json, sizeof law_parameters_baseSalary_json},
  {"law/parameters/capBase.json", law_parameters_capBase_json, sizeof law_parameters_capBase_json},
  {"law/parameters/certificateDesign.json", law_parameters_certificateDesign_json, sizeof law_parameters_certificateDesign_json},
  {"law/parameters/countNotRatedMembers.json", law_parameters_countNotRatedMembers_json, sizeof law_parameters_countNotRatedMembers_json},
  {"law/parameters/disciplineForcesNotCompletedCivilServant.json", law_parameters_disciplineForcesNotCompletedCivilServant_json, sizeof law_parameters_disciplineForcesNotCompletedCivilServant_json},
  {"law/parameters/disciplineForcesNotCompletedPublicEmployee.json", law_parameters_disciplineForcesNotCompletedPublicEmployee_json, sizeof law_parameters_disciplineForcesNotCompletedPublicEmployee_json},
  {"law/parameters/excellentCapPercent.json", law_parameters_excellentCapPercent_json, sizeof law_parameters_excellentCapPercent_json},
  {"law/parameters/excellentShare.json", law_parameters_excellentShare_json, sizeof law_parameters_excellentShare_json},
  {"law/parameters/fundSpendingCircular.json", law_parameters_fundSpendingCircular_json, sizeof law_parameters_fundSpendingCircular_json},
  {"law/parameters/governmentThemedFlagYears.json", law_parameters_governmentThemedFlagYears_json, sizeof law_parameters_governmentThemedFlagYears_json},
  {"law/parameters/grassrootsCapPercent.json", law_parameters_grassrootsCapPercent_json, sizeof law_parameters_grassrootsCapPercent_json},
  {"law/parameters/grassrootsRun.json", law_parameters_grassrootsRun_json, sizeof law_parameters_grassrootsRun_json},
  {"law/parameters/initiativeReuseTitleForm.json", law_parameters_initiativeReuseTitleForm_json, sizeof law_parameters_initiativeReuseTitleForm_json},
  {"law/parameters/initiativeReuseTitleTitle.json", law_parameters_initiativeReuseTitleTitle_json, sizeof law_parameters_initiativeReuseTitleTitle_json},
  {"law/parameters/joinPredecessorYears.json", law_parameters_joinPredecessorYears_json, sizeof law_parameters_joinPredecessorYears_json},
  {"law/parameters/law2026.json", law_parameters_law2026_json, sizeof law_parameters_law2026_json},
  {"law/parameters/leaveLimitMonths.json", law_parameters_leaveLimitMonths_json, sizeof law_parameters_leaveLimitMonths_json},
  {"law/parameters/maxAbsenceMonths.json", law_parameters_maxAbsenceMonths_json, sizeof law_parameters_maxAbsenceMonths_json},
  {"law/parameters/minMonthsWorked.json", law_parameters_minMonthsWorked_json, sizeof law_parameters_minMonthsWorked_json},
  {"law/parameters/newRecruitMinMonths.json", law_parameters_newRecruitMinMonths_json, sizeof law_parameters_newRecruitMinMonths_json},
  {"law/parameters/outstandingCapPercent.json", law_parameters_outstandingCapPercent_json, sizeof law_parameters_outstandingCapPercent_json},
  {"law/parameters/partyDocumentFormat.json", law_parameters_partyDocumentFormat_json, sizeof law_parameters_partyDocumentFormat_json},
  {"law/parameters/partyTitlesDecider.json", law_parameters_partyTitlesDecider_json, sizeof law_parameters_partyTitlesDecider_json},
  {"law/parameters/pilotYears.json", law_parameters_pilotYears_json, sizeof law_parameters_pilotYears_json},
  {"law/parameters/politburoDirective.json", law_parameters_politburoDirective_json, sizeof law_parameters_politburoDirective_json},
  {"law/parameters/provincialRun.json", law_parameters_provincialRun_json, sizeof law_parameters_provincialRun_json},
  {"law/parameters/publicNoticeDays.json", law_parameters_publicNoticeDays_json, sizeof law_parameters_publicNoticeDays_json},
  {"law/parameters/quorumPercent.json", law_parameters_quorumPercent_json, sizeof law_parameters_quorumPercent_json},
  {"law/parameters/ratingActBy.json", law_parameters_ratingActBy_json, sizeof law_parameters_ratingActBy_json},
  {"law/parameters/registrationRequired.json", law_parameters_registrationRequired_json, sizeof law_parameters_registrationRequired_json},
  {"law/parameters/reportFormSet.json", law_parameters_reportFormSet_json, sizeof law_parameters_reportFormSet_json},
  {"law/parameters/requireTwoInitiativesForTwoCstdcs.json", law_parameters_requireTwoInitiativesForTwoCstdcs_json, sizeof law_parameters_requireTwoInitiativesForTwoCstdcs_json},
  {"law/parameters/reuseRunYears.json", law_parameters_reuseRunYears_json, sizeof law_parameters_reuseRunYears_json},
  {"law/parameters/roundUpTo10k.json", law_parameters_roundUpTo10k_json, sizeof law_parameters_roundUpTo10k_json},
  {"law/parameters/runCountsBy.json", law_parameters_runCountsBy_json, sizeof law_parameters_runCountsBy_json},
  {"law/parameters/scoreCompleted.json", law_parameters_scoreCompleted_json, sizeof law_parameters_scoreCompleted_json},
  {"law/parameters/scoreExcellent.json", law_parameters_scoreExcellent_json, sizeof law_parameters_scoreExcellent_json},
  {"law/parameters/scoreGood.json", law_parameters_scoreGood_json, sizeof law_parameters_scoreGood_json},
  {"law/parameters/smallBodyUnits.json", law_parameters_smallBodyUnits_json, sizeof law_parameters_smallBodyUnits_json},
  {"law/parameters/statisticsCircular.json", law_parameters_statisticsCircular_json, sizeof law_parameters_statisticsCircular_json},
  {"law/parameters/studyResultRequired.json", law_parameters_studyResultRequired_json, sizeof law_parameters_studyResultRequired_json},
  {"law/parameters/themedFlagYears.json", law_parameters_themedFlagYears_json, sizeof law_parameters_themedFlagYears_json},
  {"law/parameters/transferDecider.json", law_parameters_transferDecider_json, sizeof law_parameters_transferDecider_json},
  {"law/parameters/unitDecidesTitles.json", law_parameters_unitDecidesTitles_json, sizeof law_parameters_unitDecidesTitles_json},
  {"law/parameters/voteGovernmentFlag.json", law_parameters_voteGovernmentFlag_json, sizeof law_parameters_voteGovernmentFlag_json},
  {"law/parameters/voteGrassroots.json", law_parameters_voteGrassroots_json, sizeof law_parameters_voteGrassroots_json},
  {"law/parameters/voteInitiative.json", law_parameters_voteInitiative_json, sizeof law_parameters_voteInitiative_json},
  {"law/parameters/voteNational.json", law_parameters_voteNational_json, sizeof law_parameters_voteNational_json},
  {"law/parameters/voteOthers.json", law_parameters_voteOthers_json, sizeof law_parameters_voteOthers_json},
  {"law/parameters/voteProvincial.json", law_parameters_voteProvincial_json, sizeof law_parameters_voteProvincial_json},
  {"law/parameters/voteProvincialFlag.json", law_parameters_voteProvincialFlag_json, sizeof law_parameters_voteProvincialFlag_json},
  {"law/periods.json", law_periods_json, sizeof law_periods_json},
  {"law/plan-parts.json", law_plan_parts_json, sizeof law_plan_parts_json},
  {"law/requirements.json", law_requirements_json, sizeof law_requirements_json},
  {"law/titles.json", law_titles_json, sizeof law_titles_json},
};

const thidua_asset *thidua_assets(size_t *count) {
  *count = sizeof assets / sizeof *assets;
  return assets;
}
